import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot } from '#components/ui/StatusDot.tsx';
import { type Format, useFormat } from '#i18n/format.tsx';
import { peopleOf, placed } from '../call.ts';
import { ParticipantName, PartnerName } from '../names.tsx';
import { Elapsed } from './Elapsed.tsx';
import classes from './MonitoringPage.module.css';
import type { CallUnderWay } from './useCallsUnderWay.ts';

/**
 * Who talks with whom, since when, and whether it still rings. Its columns keep their places as calls come and go; where
 * the window is narrow, all that is known of the time stands under the status.
 */
export function UnderWayTable({ calls }: { readonly calls: readonly CallUnderWay[] }) {
  const format = useFormat();
  const narrow = useMediaQuery('(max-width: 62em)', false, { getInitialValueInEffect: false }) ?? false;
  const columns = useMemo(() => columnsOf(format, narrow), [format, narrow]);
  return (
    <DataTable
      space={9}
      className={classes['table']}
      label={format.t('monitoring.title')}
      columns={columns}
      rows={calls}
      rowKey={({ id }) => id}
    />
  );
}

type Column = TableColumn<CallUnderWay>;

function columnsOf({ t, clock }: Format, narrow: boolean): readonly Column[] {
  const elapsed = ({ answeredAt, startedAt }: CallUnderWay) => <Elapsed since={answeredAt ?? startedAt} />;
  const status = (call: CallUnderWay) => (
    <StatusDot tone={call.status === 'TALKING' ? 'busy' : 'wait'}>{t(`callStatus.${call.status}`)}</StatusDot>
  );
  const people: readonly Column[] = [
    {
      key: 'who',
      head: t('calls.who'),
      kind: 'words',
      namesRow: true,
      minWidth: 120,
      render: (call) => placed(peopleOf(call).ours).map((one) => <ParticipantName key={one.place} participant={one} />),
    },
    {
      key: 'partners',
      head: t('calls.partners'),
      kind: 'words',
      minWidth: 120,
      render: (call) => placed(peopleOf(call).partners).map((one) => <PartnerName key={one.place} partner={one} />),
    },
  ];
  const state: Column = { key: 'status', head: t('calls.status'), kind: 'unbroken', width: 124, render: status };
  if (narrow) {
    const allOf = (call: CallUnderWay) => (
      <>
        {status(call)}
        <div>{elapsed(call)}</div>
        <div className={classes['since']}>{t('monitoring.since', { time: clock(call.startedAt) })}</div>
      </>
    );
    return [...people, { ...state, width: 108, render: allOf }];
  }
  return [
    ...people,
    {
      key: 'kind',
      head: t('calls.kind'),
      kind: 'unbroken',
      width: 120,
      render: ({ kind }) => t(`callKind.${kind}`),
    },
    {
      key: 'began',
      head: t('calls.began'),
      kind: 'unbroken',
      width: 110,
      render: ({ startedAt }) => <time dateTime={startedAt}>{clock(startedAt)}</time>,
    },
    state,
    { key: 'elapsed', head: t('monitoring.elapsed'), kind: 'count', width: 110, render: elapsed },
  ];
}

import { useMediaQuery } from '@mantine/hooks';
import { Link, useLocation } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { CallStatus } from '#graphql/generated.ts';
import { type Format, useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import { type Call, durationText, peopleOf, placed } from './call.ts';
import { ParticipantName, PartnerName, scoreText } from './names.tsx';
import { openedBy } from './openedState.ts';
import { type Reader, useReader } from './reader.ts';

const TONES: Readonly<Record<CallStatus, Tone>> = {
  RINGING: 'wait',
  TALKING: 'busy',
  COMPLETED: 'good',
  MISSED: 'bad',
  BUSY: 'idle',
  FAILED: 'bad',
  CANCELED: 'idle',
};

interface Props {
  readonly calls: readonly Call[];
  readonly opened: string | undefined;
  readonly linkTo: (id: string) => string;
}

/** A page of the history. Where the window is narrow, all that is known of a call stands in one column. */
export function CallTable({ calls, opened, linkTo }: Props) {
  const format = useFormat();
  const reader = useReader();
  const narrow = useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false }) ?? false;
  const columns = columnsOf(format, reader, linkTo);
  return (
    <DataTable
      hover
      space={9}
      className={classes['table']}
      label={format.t('calls.title')}
      columns={narrow ? narrowed(columns, format) : columns}
      rows={calls}
      rowKey={({ id }) => id}
      isCurrent={({ id }) => id === opened}
    />
  );
}

type Column = TableColumn<Call>;

function columnsOf(format: Format, reader: Reader, linkTo: (id: string) => string): readonly Column[] {
  const { t } = format;
  const people = (call: Call) => peopleOf(call, reader.administrative ? undefined : reader.userId);
  const began: Column = {
    key: 'began',
    head: t('calls.began'),
    namesRow: true,
    kind: 'unbroken',
    render: (call) => <Began call={call} to={linkTo(call.id)} />,
  };
  const kind: Column = {
    key: 'kind',
    head: t('calls.kind'),
    kind: 'unbroken',
    render: (call) => t(`callKind.${call.kind}`),
  };
  const who: Column = {
    key: 'who',
    head: t('calls.who'),
    kind: 'words',
    render: (call) => placed(people(call).ours).map((each) => <ParticipantName key={each.place} participant={each} />),
  };
  const partners: Column = {
    key: 'partners',
    head: t('calls.partners'),
    kind: 'words',
    render: (call) => placed(people(call).partners).map((each) => <PartnerName key={each.place} partner={each} />),
  };
  const status: Column = {
    key: 'status',
    head: t('calls.status'),
    kind: 'unbroken',
    render: (call) => <StatusDot tone={TONES[call.status]}>{t(`callStatus.${call.status}`)}</StatusDot>,
  };
  const rang: Column = {
    key: 'rang',
    head: t('calls.rang'),
    kind: 'count',
    render: ({ ringSeconds }) => ringSeconds !== null && durationText(ringSeconds),
  };
  const talked: Column = {
    key: 'talked',
    head: t('calls.talked'),
    kind: 'count',
    render: ({ talkSeconds }) => talkSeconds !== null && durationText(talkSeconds),
  };
  const overall: Column = {
    key: 'overall',
    head: t('calls.overall'),
    kind: 'count',
    render: (call) => {
      const { ours } = people(call);
      const scores = ours.flatMap(({ userId }) => call.scores.find((score) => score.userId === userId)?.overall ?? []);
      return scores.map((score) => scoreText(score, format.locale)).join(t('common.listSeparator'));
    },
  };
  // Of one's own calls everyone knows who was called.
  return [began, kind, ...(reader.administrative ? [who] : []), partners, status, rang, talked, overall];
}

/** The same in one column: what it is under when it was, each with its name where that doesn't go without saying. */
function narrowed(columns: readonly Column[], { t }: Format): readonly Column[] {
  const [began, ...rest] = columns;
  if (!began) return columns;
  return [
    {
      ...began,
      kind: 'words',
      render: (call) => (
        <>
          {began.render(call)}
          <dl className={classes['facts']}>
            {rest.map(({ key, head, render }) => {
              const value = render(call);
              const isEmpty = value === '' || value === false || (Array.isArray(value) && value.length === 0);
              return (
                !isEmpty && (
                  <div key={key}>
                    <dt>{head}</dt>
                    <dd>{value}</dd>
                  </div>
                )
              );
            })}
          </dl>
        </>
      ),
      head: t('calls.call'),
    },
  ];
}

/** When a call began: the way to all that is known of it. */
function Began({ call, to }: { readonly call: Call; readonly to: string }) {
  const { date, clock } = useFormat();
  const state = openedBy(useLocation().state);
  return (
    <Link to={to} state={state} aria-haspopup="dialog" className={classes['began']}>
      <time dateTime={call.startedAt}>
        {date(call.startedAt)} {clock(call.startedAt)}
      </time>
    </Link>
  );
}

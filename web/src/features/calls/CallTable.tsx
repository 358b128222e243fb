import { useMediaQuery } from '@mantine/hooks';
import { localNumber } from '@rollcall/shared';
import { Link, useLocation } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { StatusDot, type Tone } from '#components/ui/StatusDot.tsx';
import type { CallStatus } from '#graphql/generated.ts';
import { type Format, useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import { type Call, durationText, peopleOf, placed } from './call.ts';
import type { ColumnId } from './callView.ts';
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
  readonly columns: readonly ColumnId[];
  readonly calls: readonly Call[];
  readonly opened: string | undefined;
  readonly linkTo: (id: string) => string;
}

/** A page of the history. Where the window is narrow, all that is known of a call stands in one column. */
export function CallTable({ columns, calls, opened, linkTo }: Props) {
  const format = useFormat();
  const reader = useReader();
  const narrow = useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false }) ?? false;
  const all = columnsOf(format, reader, linkTo);
  // Of one's own calls everyone knows who was called.
  const shown = columns.filter((id) => reader.administrative || id !== 'who');
  const drawn = [all.began, ...shown.map((id) => all[id])];
  return (
    <DataTable
      hover
      space={9}
      className={classes['table']}
      label={format.t('calls.title')}
      columns={narrow ? narrowed(drawn, format) : drawn}
      rows={calls}
      rowKey={({ id }) => id}
      isCurrent={({ id }) => id === opened}
    />
  );
}

type Column = TableColumn<Call>;
type ColumnKey = ColumnId | 'began';

function columnsOf(
  format: Format,
  reader: Reader,
  linkTo: (id: string) => string,
): Readonly<Record<ColumnKey, Column>> {
  const { t, timeZone } = format;
  const people = (call: Call) => peopleOf(call, reader.administrative ? undefined : reader.userId);
  const column = (
    key: ColumnKey,
    kind: Column['kind'],
    render: Column['render'],
    head = t(`calls.${key}`),
  ): Column => ({
    key,
    head,
    kind,
    render,
    ...(kind === 'words' && { className: classes['worded'] }),
  });
  const overall = (call: Call): string => {
    const scores = people(call).ours.flatMap(
      ({ userId }) => call.scores.find((score) => score.userId === userId)?.overall ?? [],
    );
    return scores.map((score) => scoreText(score, format.locale)).join(t('common.listSeparator'));
  };
  return {
    began: {
      ...column('began', 'unbroken', (call) => <Began call={call} to={linkTo(call.id)} />),
      namesRow: true,
    },
    kind: column('kind', 'unbroken', (call) => t(`callKind.${call.kind}`)),
    who: column('who', 'words', (call) =>
      placed(people(call).ours).map((each) => <ParticipantName key={each.place} participant={each} />),
    ),
    partners: column('partners', 'words', (call) =>
      placed(people(call).partners).map((each) => <PartnerName key={each.place} partner={each} />),
    ),
    status: column('status', 'unbroken', (call) => (
      <StatusDot tone={TONES[call.status]}>{t(`callStatus.${call.status}`)}</StatusDot>
    )),
    rang: column('rang', 'count', ({ ringSeconds }) => ringSeconds !== null && durationText(ringSeconds)),
    talked: column('talked', 'count', ({ talkSeconds }) => talkSeconds !== null && durationText(talkSeconds)),
    overall: column('overall', 'count', overall),
    audio: column('audio', 'unbroken', ({ audio }) => audio.state === 'STORED' && t('calls.audioThere')),
    line: column(
      'line',
      'unbroken',
      ({ circuitNumber }) => circuitNumber !== null && localNumber(circuitNumber, timeZone),
    ),
    queue: column('queue', 'words', ({ queue }) => queue),
    group: column('group', 'words', ({ group }) => group),
    tags: column('tags', 'words', ({ tags }) => tags.join(t('common.listSeparator'))),
  };
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

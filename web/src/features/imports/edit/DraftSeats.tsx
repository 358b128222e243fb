import { Button, Group, Stack, Text } from '@mantine/core';
import { SEAT_NAMES, type SeatKind, columnHeader, seatSettings } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CountChanges } from '#components/ui/CountChanges.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { ImportDraft } from './draft.ts';
import { dropEdit, switchOff } from './draftEdits.ts';
import { RowNumbers } from './RowNumbers.tsx';

/** How the rows as they stand would move the seats and the bill, and where they are too many, what would make room. */
export function DraftSeats({ draft, billingMonth }: { readonly draft: ImportDraft; readonly billingMonth: string }) {
  const { t } = useTranslation();
  const { text, month } = useFormat();
  const { table } = draft;
  const changes = table.seatChanges();
  const short = changes.filter(({ what }) => table.past(what).length > 0);
  return (
    <Panel title={t('commit.seats')}>
      <Stack gap="md">
        <CountChanges
          caption={t('counts.caption')}
          changes={changes.map((change) => ({ ...change, label: text(SEAT_NAMES[change.what]) }))}
        />
        {short.map(({ what }) => (
          <MakeRoom key={what} draft={draft} what={what} />
        ))}
        {short.length > 0 && <Text size="sm">{t('draft.moreSeats')}</Text>}
        {draft.summary.leave.length > 0 && <Text size="sm">{t('draft.seatsOfAll')}</Text>}
        <Text size="sm" c="dimmed">
          {t('counts.billing', { month: month(billingMonth) })}
        </Text>
      </Stack>
    </Panel>
  );
}

/** Which rows stand past the limit of one kind of seat, and the two ways to have fewer of them. */
function MakeRoom({ draft, what }: { readonly draft: ImportDraft; readonly what: SeatKind }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { table } = draft;
  const past = table.past(what);
  const count = past.length;
  const [column] = seatSettings(what);
  const name = text(SEAT_NAMES[what]);
  return (
    <Stack gap={6} role="group" aria-label={t('draft.noSeat', { name })}>
      <Text fw={600}>{t('draft.noSeat', { name })}</Text>
      <Text size="sm">
        <RowNumbers rows={past.map((position) => table.row(position).row)} named={5} />{' '}
        {column
          ? t('draft.roomService', { count, column: text(columnHeader(column)) })
          : t('draft.roomUsers', { count })}
      </Text>
      <Group gap="xs">
        {column && (
          <Button size="xs" variant="default" onClick={() => draft.change(switchOff(table, past, what))}>
            {t('draft.switchOff', { count })}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={() => draft.change(dropEdit(past, true))}>
          {t('draft.dropPast', { count })}
        </Button>
      </Group>
    </Stack>
  );
}

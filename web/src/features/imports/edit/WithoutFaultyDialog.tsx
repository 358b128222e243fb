import { Button, Group, Stack, Text } from '@mantine/core';
import { SEAT_NAMES } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CountChanges } from '#components/ui/CountChanges.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { useFormat } from '#i18n/format.tsx';
import type { ImportDraft } from './draft.ts';
import { RowNumbers } from './RowNumbers.tsx';

interface Props {
  readonly draft: ImportDraft;
  readonly billingMonth: string;
  readonly onClose: () => void;
  readonly onAdd: () => void;
}

/**
 * Asks once more before the users of the right rows are added and the others are left out, and tells what that does to
 * the seats.
 */
export function WithoutFaultyDialog({ draft: { table, summary }, billingMonth, onClose, onAdd }: Props) {
  const { t } = useTranslation();
  const { text, month } = useFormat();
  const { keep, leave } = summary;
  const rows = leave.map((position) => table.row(position).row);
  const users = t('draft.users', { count: keep.length });
  return (
    <Dialog
      title={t('draft.without', { users, rows: t('draft.faultyRows', { count: rows.length }) })}
      onClose={onClose}
    >
      <Stack gap="md">
        <Text>
          {t('draft.withoutText')} <RowNumbers rows={rows} />
        </Text>
        <CountChanges
          caption={t('counts.caption')}
          changes={table.seatChanges(keep).map((change) => ({ ...change, label: text(SEAT_NAMES[change.what]) }))}
        />
        <Text size="sm" c="dimmed">
          {t('counts.billing', { month: month(billingMonth) })}
        </Text>
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button onClick={onAdd}>{t('commit.submit', { count: keep.length })}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

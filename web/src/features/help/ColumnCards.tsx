import { Stack, Text, Title } from '@mantine/core';
import type { Column } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Facts } from '#components/ui/Facts.tsx';
import { useFormat } from '#i18n/format.tsx';
import { useColumnGuide } from './columnGuide.ts';
import classes from './ColumnCards.module.css';

/** The columns of the file one under the other, where there is no room for a table. */
export function ColumnCards({ columns }: { readonly columns: readonly Column[] }) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const guide = useColumnGuide();
  return (
    <ul className={classes['list']} aria-label={t('help.table')}>
      {columns.map((column) => {
        const { values, preset, example, notes } = guide(column);
        const lines = (all: readonly string[]) => all.map((line) => <div key={line}>{line}</div>);
        return (
          <Stack component="li" gap={8} key={column.key}>
            <Title order={3}>{text(column.header)}</Title>
            <Facts
              facts={[
                { name: t('help.values'), value: lines(values) },
                { name: t('help.default'), value: preset },
                { name: t('help.example'), value: <code>{example}</code> },
                ...(notes.length > 0
                  ? [{ name: t('help.notes'), value: <Text component="div">{lines(notes)}</Text> }]
                  : []),
              ]}
            />
          </Stack>
        );
      })}
    </ul>
  );
}

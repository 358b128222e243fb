import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { CheckList } from '#components/table/CheckList.tsx';
import { DropPanel } from '#components/table/DropPanel.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { COLUMN_IDS, type ColumnId, DEFAULT_COLUMNS } from './callView.ts';
import { useReader } from './reader.ts';

interface Props {
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** Chooses the columns of the history. */
export function CallViewMenu({ columns, onChange }: Props) {
  const { t } = useTranslation();
  const { administrative } = useReader();
  // Of one's own calls everyone knows whose they are.
  const offered = COLUMN_IDS.filter((column) => administrative || column !== 'who');
  return (
    <DropPanel label={t('userView.open')} icon={<IconColumns3 size={16} aria-hidden />} align="end">
      <CheckList
        legend={t('userView.columns')}
        options={offered.map((value) => ({ value, label: t(`calls.${value}`) }))}
        chosen={columns}
        onChange={(chosen) => onChange(COLUMN_IDS.filter((column) => chosen.includes(column)))}
      />
      <Button variant="subtle" size="xs" mt={6} onClick={() => onChange(DEFAULT_COLUMNS)}>
        {t('userView.reset')}
      </Button>
    </DropPanel>
  );
}

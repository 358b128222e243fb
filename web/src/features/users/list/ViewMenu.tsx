import { Button } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CheckList } from '#components/table/CheckList.tsx';
import { DropPanel } from '#components/table/DropPanel.tsx';
import { RadioList } from '#components/table/RadioList.tsx';
import { COLUMN_IDS, DEFAULT_VIEW, DENSITIES, type ListView } from './listView.ts';

/** Chooses the columns of the list and the height of its rows. */
export function ViewMenu({ view, onChange }: { readonly view: ListView; readonly onChange: (view: ListView) => void }) {
  const { t } = useTranslation();
  const { columns, density } = view;
  return (
    <DropPanel label={t('userView.open')} icon={<IconColumns3 size={16} aria-hidden />} align="end" brief>
      <CheckList
        legend={t('userView.columns')}
        options={COLUMN_IDS.map((value) => ({ value, label: t(`fields.${value}`) }))}
        chosen={columns}
        onChange={(chosen) => onChange({ ...view, columns: COLUMN_IDS.filter((column) => chosen.includes(column)) })}
      />
      <RadioList
        legend={t('userView.density')}
        options={DENSITIES.map((value) => ({ value, label: t(`userView.densities.${value}`) }))}
        chosen={density}
        onChange={(chosen) => onChange({ ...view, density: chosen })}
      />
      <Button variant="subtle" size="xs" mt={6} onClick={() => onChange(DEFAULT_VIEW)}>
        {t('userView.reset')}
      </Button>
    </DropPanel>
  );
}

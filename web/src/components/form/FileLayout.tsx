import { Group, NativeSelect, NumberInput, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type ChosenFile, type ReadFile, headerRowOf } from './chosenFile.ts';

interface Props {
  readonly file: ChosenFile;
  readonly read: Extract<ReadFile, { ok: true }>;
  readonly onChange: (file: ChosenFile) => void;
}

/** Beyond these nobody has a header. */
const LAST_ROW = 1_000;

/** Which sheet was read, and from which row on; each can be chosen instead. */
export function FileLayout({ file, read, onChange }: Props) {
  const { t } = useTranslation();
  const { sheet, checked } = read;
  const headerRow = headerRowOf(checked);
  const sheets = sheet ? [sheet.name, ...sheet.others] : [];
  return (
    <>
      <Group gap="sm" grow align="flex-start">
        {sheets.length > 1 && (
          <NativeSelect
            label={t('upload.sheetLabel')}
            data={sheets}
            value={sheet?.name ?? ''}
            onChange={(event) => {
              const { headerRow: _, ...other } = file;
              onChange({ ...other, sheet: event.currentTarget.value });
            }}
          />
        )}
        <NumberInput
          label={t('upload.headerRow')}
          min={1}
          max={LAST_ROW}
          allowDecimal={false}
          clampBehavior="blur"
          value={file.headerRow ?? headerRow ?? 1}
          onChange={(row) => {
            if (typeof row === 'number' && row >= 1 && row !== headerRow) onChange({ ...file, headerRow: row });
          }}
        />
      </Group>
      {headerRow !== undefined && headerRow > 1 && <Text>{t('upload.headerIn', { row: headerRow })}</Text>}
      {sheet && sheet.hiddenRows > 0 && <Text fw={600}>{t('upload.hiddenRows', { count: sheet.hiddenRows })}</Text>}
    </>
  );
}

import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { CSV_DELIMITERS, CSV_ENCODINGS } from '@rollcall/shared';
import { IconFileText, IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type ChosenFile, type ReadFile, sampleNames } from './csvFile.ts';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadFile;
  readonly busy: boolean;
  readonly onChange: (file: ChosenFile) => void;
  readonly onUpload: () => void;
}

const DELIMITER_TEXTS = { ',': 'upload.comma', ';': 'upload.semicolon', '\t': 'upload.tab' } as const;
const ENCODING_NAMES = {
  UTF_8: 'UTF-8',
  SHIFT_JIS: 'Shift_JIS',
  UTF_16LE: 'UTF-16 LE',
  UTF_16BE: 'UTF-16 BE',
} as const;

/** How a chosen file was read, and what to change where its names look wrong. */
export function ChosenFilePreview({ file, read, busy, onChange, onUpload }: Props) {
  const { t } = useTranslation();
  const names = read.ok ? sampleNames(read.checked) : [];
  const encoding = read.ok ? read.encoding : (file.encoding ?? '');
  const encodings: { value: string; label: string }[] = CSV_ENCODINGS.map((value) => ({
    value,
    label: ENCODING_NAMES[value],
  }));
  return (
    <Stack gap="sm" role="group" aria-label={t('upload.chosen')}>
      <Group gap={8} wrap="nowrap">
        <IconFileText size={20} stroke={1.6} aria-hidden />
        <Text fw={600}>{file.name}</Text>
      </Group>
      <Group gap="sm" grow align="flex-start">
        <NativeSelect
          label={t('upload.encoding')}
          data={encoding === '' ? [{ value: '', label: t('upload.choose') }, ...encodings] : encodings}
          value={encoding}
          onChange={(event) => {
            const chosen = CSV_ENCODINGS.find((value) => value === event.currentTarget.value);
            if (chosen) onChange({ ...file, encoding: chosen });
          }}
        />
        <NativeSelect
          label={t('upload.delimiter')}
          disabled={!read.ok}
          data={CSV_DELIMITERS.map((value) => ({ value, label: t(DELIMITER_TEXTS[value]) }))}
          value={read.ok ? read.checked.delimiter : ','}
          onChange={(event) => onChange({ ...file, delimiter: event.currentTarget.value })}
        />
      </Group>
      {read.ok && (
        <Text role="status">
          {t('upload.rowCount', { count: read.checked.rowCount })}
          {names.length > 0 && ` ${t('upload.sample', { names: names.join(t('common.listSeparator')) })}`}
        </Text>
      )}
      <Button onClick={onUpload} loading={busy} disabled={!read.ok} leftSection={<IconUpload size={16} aria-hidden />}>
        {t('upload.submit')}
      </Button>
    </Stack>
  );
}

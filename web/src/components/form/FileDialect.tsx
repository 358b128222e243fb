import { Group, NativeSelect } from '@mantine/core';
import { CSV_DELIMITERS, CSV_ENCODINGS, type CsvEncoding, ENCODING_NAMES } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';

interface Props {
  /** Undefined while none could be found out. */
  readonly encoding: CsvEncoding | undefined;
  /** Undefined where the file could not be read. */
  readonly delimiter: string | undefined;
  readonly onChange: (chosen: { readonly encoding: CsvEncoding } | { readonly delimiter: string }) => void;
}

const DELIMITER_TEXTS = {
  ',': 'upload.comma',
  ';': 'upload.semicolon',
  '\t': 'upload.tab',
  '|': 'upload.pipe',
} as const;
/** In which encoding a CSV file was read, and with which delimiter; each can be chosen instead. */
export function FileDialect({ encoding, delimiter, onChange }: Props) {
  const { t } = useTranslation();
  const encodings = CSV_ENCODINGS.map((value) => ({ value: value as string, label: ENCODING_NAMES[value] }));
  return (
    <Group gap="sm" grow align="flex-start">
      <NativeSelect
        label={t('upload.encoding')}
        data={encoding ? encodings : [{ value: '', label: t('upload.choose') }, ...encodings]}
        value={encoding ?? ''}
        onChange={(event) => {
          const chosen = CSV_ENCODINGS.find((value) => value === event.currentTarget.value);
          if (chosen) onChange({ encoding: chosen });
        }}
      />
      <NativeSelect
        label={t('upload.delimiter')}
        disabled={delimiter === undefined}
        data={CSV_DELIMITERS.map((value) => ({ value, label: t(DELIMITER_TEXTS[value]) }))}
        value={delimiter ?? ','}
        onChange={(event) => onChange({ delimiter: event.currentTarget.value })}
      />
    </Group>
  );
}

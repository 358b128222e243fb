import { NativeSelect } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { EXPORT_ENCODINGS } from './useUserExport.ts';

type Encoding = (typeof EXPORT_ENCODINGS)[number];

interface Props {
  readonly value: Encoding;
  readonly onChange: (encoding: Encoding) => void;
}

/** In which encoding users are exported. */
export function EncodingSelect({ value, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      label={t('userExport.encoding')}
      value={value}
      onChange={({ currentTarget }) =>
        onChange(EXPORT_ENCODINGS.find((known) => known === currentTarget.value) ?? value)
      }
      data={EXPORT_ENCODINGS.map((known) => ({ value: known, label: t(`userExport.encodings.${known}`) }))}
    />
  );
}

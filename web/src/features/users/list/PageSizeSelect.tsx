import { NativeSelect } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PAGE_SIZES, type PageSize } from './listView.ts';

interface Props {
  readonly size: PageSize;
  readonly onChange: (size: PageSize) => void;
}

/** How many users a page of the list has. */
export function PageSizeSelect({ size, onChange }: Props) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('userView.pageSize')}
      value={size}
      onChange={({ currentTarget }) => {
        const chosen = PAGE_SIZES.find((one) => String(one) === currentTarget.value);
        if (chosen) onChange(chosen);
      }}
      data={PAGE_SIZES.map((count) => ({ value: String(count), label: t('userView.perPage', { count }) }))}
    />
  );
}

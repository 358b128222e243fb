import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Edit } from './SheetEditor.tsx';

interface Props {
  readonly edit: Edit | undefined;
  readonly gaveUp: boolean;
}

/**
 * Tells screen readers when a cell begins to be edited, and that it no longer is: its input is the same in both, so
 * that by itself it says nothing. One who types into a cell hears that anyway.
 */
export function SheetStatus({ edit, gaveUp }: Props) {
  const { t } = useTranslation();
  return (
    <VisuallyHidden role="status">
      {edit && !edit.typed && t('sheet.editing')}
      {!edit && gaveUp && t('sheet.gaveUp')}
    </VisuallyHidden>
  );
}

import { Anchor } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';

/** Where imports that wait are added or canceled, in another tab: what was chosen or edited here stays. */
export function OpenImportsLink() {
  const { t } = useTranslation();
  return (
    <Anchor component={Link} to="/imports" target="_blank" underline="always">
      {t('upload.openImports')}
    </Anchor>
  );
}

import { Alert, Anchor, Text } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import type { ImportFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { uploaderName } from '../uploader.ts';

const TEXTS = {
  INVALID: 'sameFile.notAdded',
  CANCELED: 'sameFile.notAdded',
  FAILED: 'sameFile.notAdded',
  PREPARING: 'sameFile.waiting',
  READY: 'sameFile.waiting',
  COMMITTING: 'sameFile.adding',
  COMPLETED: 'sameFile.added',
  UNDONE: 'sameFile.undone',
} as const;

interface Props {
  readonly earlier: ImportFieldsFragment['earlierUpload'];
  /** As it is now. */
  readonly fileName: string;
}

/** Says that this very file was uploaded before, by whom, and what came of it. It stands in nobody's way. */
export function SameFileNotice({ earlier, fileName }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  if (!earlier) return null;
  const values = { instant: instant(earlier.createdAt), name: uploaderName(earlier), count: earlier.addedCount };
  return (
    <Alert color="gray" variant="outline" role="note" icon={<IconCopy aria-hidden />} title={t('sameFile.title')}>
      <Text>
        {t(TEXTS[earlier.status], values)}
        {earlier.fileName !== fileName && ` ${t('sameFile.otherName', { fileName: earlier.fileName })}`}
      </Text>
      <Anchor component={Link} to={`/imports/${earlier.id}`} underline="always">
        {t('sameFile.open')}
      </Anchor>
    </Alert>
  );
}

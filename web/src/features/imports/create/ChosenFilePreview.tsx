import { Button, Stack } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChosenFile, ReadFile } from '#components/form/chosenFile.ts';
import { FileSummary } from '#components/form/FileSummary.tsx';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadFile<'users'>;
  readonly busy: boolean;
  readonly onChange: (file: ChosenFile) => void;
  readonly onUpload: () => void;
}

/** How a chosen file was read, to be uploaded or to be read otherwise. */
export function ChosenFilePreview({ file, read, busy, onChange, onUpload }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="group" aria-label={t('upload.chosen')}>
      <FileSummary file={file} read={read} onChange={onChange} />
      <Button onClick={onUpload} loading={busy} disabled={!read.ok} leftSection={<IconUpload size={16} aria-hidden />}>
        {t('upload.submit')}
      </Button>
    </Stack>
  );
}

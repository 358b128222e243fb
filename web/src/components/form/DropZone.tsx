import { FileButton, Stack, Text, Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWindowDrop } from './useWindowDrop.ts';
import classes from './DropZone.module.css';

/** Takes a file from the picker, or from a drop anywhere on the page. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const { t } = useTranslation();
  const dragging = useWindowDrop(onFile);
  return (
    <div className={classes['zone']} data-dragging={dragging || undefined}>
      <Stack align="center" gap="xs">
        <IconFileUpload size={34} stroke={1.5} aria-hidden />
        <Text ta="center">{t(dragging ? 'upload.dropNow' : 'upload.drop')}</Text>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(file) => file && onFile(file)}
          inputProps={{ 'aria-label': t('upload.file') }}
        >
          {(props) => <Button {...props}>{t('upload.pick')}</Button>}
        </FileButton>
      </Stack>
    </div>
  );
}

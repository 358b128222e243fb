import { FileButton, Stack, Text, Button } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useCallback, useRef } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type DroppedFiles, useWindowDrop } from './useWindowDrop.ts';
import classes from './DropZone.module.css';

interface Props {
  readonly onFile: (file: File) => void;
  /** Called where not one file was dropped but several, or a folder. */
  readonly onOther: (what: 'several' | 'folder') => void;
}

const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.xlsm,text/csv,text/plain,text/tab-separated-values';

/** Takes a file from the picker, or from a drop anywhere on the page. */
export function DropZone({ onFile, onOther }: Props) {
  const { t } = useTranslation();
  const reset = useRef<() => void>(null);
  const take = useCallback(
    ({ files, hasFolder }: DroppedFiles) => {
      const [file, ...others] = files;
      if (hasFolder) onOther('folder');
      else if (others.length > 0) onOther('several');
      else if (file) onFile(file);
    },
    [onFile, onOther],
  );
  const dragging = useWindowDrop(take);
  return (
    <div className={classes['zone']} data-dragging={dragging || undefined}>
      <Stack align="center" gap="xs">
        <IconFileUpload size={34} stroke={1.5} aria-hidden />
        <Text ta="center" className={classes['drop']}>
          {t(dragging ? 'upload.dropNow' : 'upload.drop')}
        </Text>
        <FileButton
          accept={ACCEPTED}
          resetRef={reset}
          onChange={(file) => {
            if (file) onFile(file);
            // Chosen again after it was corrected, the same file would be no change to the browser.
            reset.current?.();
          }}
          inputProps={{ 'aria-label': t('upload.file') }}
        >
          {(props) => <Button {...props}>{t('upload.pick')}</Button>}
        </FileButton>
      </Stack>
    </div>
  );
}

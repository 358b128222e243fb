import { Button, Stack } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ChosenFile, ReadFile } from '#components/form/chosenFile.ts';
import { FileSummary } from '#components/form/FileSummary.tsx';

interface Props {
  readonly file: ChosenFile;
  readonly read: ReadFile<'users'>;
  readonly busy: boolean;
  readonly onChange: (file: ChosenFile) => void;
  readonly onGoOn: () => void;
}

/** Asks for the encoding of a file that may be in several, before its rows are reviewed. */
export function EncodingChoice({ file, read, busy, onChange, onGoOn }: Props) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" role="group" aria-label={t('upload.chosen')}>
      <FileSummary file={file} read={read} onChange={onChange} />
      <Button onClick={onGoOn} loading={busy} disabled={!read.ok}>
        {t('match.submit')}
      </Button>
    </Stack>
  );
}

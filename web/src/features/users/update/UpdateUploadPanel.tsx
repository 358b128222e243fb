import { Stack, Text } from '@mantine/core';
import { type ContractSeats, LIMITS, issueMessage } from '@rollcall/shared';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeReadOtherwise } from '#components/form/chosenFile.ts';
import { DropZone } from '#components/form/DropZone.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { useChosenFile } from '#components/form/useChosenFile.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';
import { UpdatePreview } from './UpdatePreview.tsx';
import { useUpdateUpload } from './useUpdateUpload.ts';

/** Takes a changed file, shows at once what can't be read of it, and uploads it to be reviewed. */
export function UpdateUploadPanel({ contract }: { readonly contract: ContractSeats }) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const upload = useUpdateUpload();
  const terms = useMemo(() => ({ contract }), [contract]);
  const { file, read, reading, problem, several, choose, change, refuse } = useChosenFile('updates', terms);

  return (
    <Panel title={t('userUpdate.upload')} description={t('userUpdate.uploadText', { count: LIMITS.bulkActionUsers })}>
      <Stack gap="md">
        <DropZone onFile={choose} onOther={refuse} />
        {reading && <Text role="status">{t('upload.reading')}</Text>}
        {several && <FormErrors messages={[t('upload.several')]} />}
        {problem && !several && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {file && read && canBeReadOtherwise(read) && (
          <UpdatePreview
            file={file}
            read={read}
            busy={upload.busy}
            onChange={change}
            onUpload={() => void upload.send(file, read)}
          />
        )}
        <UploadProgress sent={upload.upload.sent} onAbort={upload.upload.abort} />
        <FormErrors messages={upload.errors} />
        <FailureNotice failure={upload.failure} />
        <Text size="sm" c="dimmed">
          {t('userUpdate.nothingYet')}
        </Text>
      </Stack>
    </Panel>
  );
}

import { Stack, Text } from '@mantine/core';
import { type ContractSeats, LIMITS, issueMessage } from '@rollcall/shared';
import { useCallback, useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { canBeReadOtherwise } from '#components/form/chosenFile.ts';
import { DropZone } from '#components/form/DropZone.tsx';
import { useDroppedFile } from '#components/form/droppedFile.ts';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { KeptDrafts } from '#components/form/KeptDrafts.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { useChosenFile } from '#components/form/useChosenFile.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useRememberedColumns } from '#graphql/columnMatches.ts';
import { useKeptDrafts } from '#graphql/drafts/useKeptDrafts.ts';
import { useFormat } from '#i18n/format.tsx';
import { UpdatePreview } from './UpdatePreview.tsx';
import { useKeptUpdate } from './useKeptUpdate.ts';
import { useUpdateUpload } from './useUpdateUpload.ts';

/** Takes a changed file, shows at once what can't be read of it, and uploads it to be reviewed. */
export function UpdateUploadPanel({ contract }: { readonly contract: ContractSeats }) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const upload = useUpdateUpload();
  const terms = useMemo(() => ({ contract }), [contract]);
  const { file, read, reading, problem, several, choose, change, refuse } = useChosenFile(
    'updates',
    terms,
    useRememberedColumns(),
  );
  const kept = useKeptUpdate(read && canBeReadOtherwise(read) ? file : undefined, change);
  const offered = useKeptDrafts('update', !kept.isOpen);
  const { discard } = kept;
  // Another file takes the place of the one before.
  const chooseAnother = useCallback(
    (another: File): void => {
      discard();
      choose(another);
    },
    [discard, choose],
  );
  useDroppedFile(chooseAnother);

  return (
    <Panel title={t('userUpdate.upload')} description={t('userUpdate.uploadText', { count: LIMITS.bulkActionUsers })}>
      <Stack gap="md">
        <FailureNotice failure={kept.failure} onRetry={kept.retry} />
        <KeptDrafts kind="update" drafts={offered.drafts} onGoOn={kept.goOn} onDiscard={offered.discard} />
        <DropZone onFile={chooseAnother} onOther={refuse} />
        {reading && <Text role="status">{t('upload.reading')}</Text>}
        {several && <FormErrors messages={[t('upload.several')]} />}
        {problem && !several && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {file && read && canBeReadOtherwise(read) && (
          <UpdatePreview
            file={file}
            read={read}
            contract={contract}
            busy={upload.busy}
            onChange={change}
            onUpload={() => void upload.send(file, read, kept.discard)}
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

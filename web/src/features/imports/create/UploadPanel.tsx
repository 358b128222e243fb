import { Stack, Text } from '@mantine/core';
import { issueMessage } from '@rollcall/shared';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { canBeReadOtherwise } from '#components/form/chosenFile.ts';
import { DropZone } from '#components/form/DropZone.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { UploadProgress } from '#components/form/UploadProgress.tsx';
import { useChosenFile } from '#components/form/useChosenFile.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useRememberedColumns } from '#graphql/columnMatches.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { requestKey } from '#graphql/requestKeys.ts';
import { useFormat } from '#i18n/format.tsx';
import type { DraftFile } from '../edit/draft.ts';
import { ChosenFilePreview } from './ChosenFilePreview.tsx';
import { OpenImportsLink } from './OpenImportsLink.tsx';
import { requestOf, useUpload } from './useUpload.ts';

interface Props {
  readonly contract: ContractTerms;
  readonly title: string;
  readonly onUploaded: (importId: string) => void;
  readonly onFaulty: (file: DraftFile) => void;
}

/** Takes a file, shows how it was read, and uploads it, or hands it on to be fixed. */
export function UploadPanel({ contract, title, onUploaded, onFaulty }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const terms = useMemo(() => ({ contract: contract.seats, rowLimit: contract.importRowLimit }), [contract]);
  const { file, read, reading, problem, several, choose, change, refuse } = useChosenFile(
    'users',
    terms,
    useRememberedColumns(),
  );
  const upload = useUpload({ contract, onUploaded, onFaulty });

  // From here on this file's upload is one and the same, also where another tab sends it first.
  useEffect(() => {
    if (file && read?.ok) requestKey(requestOf(file, read));
  }, [file, read]);

  return (
    <Panel title={title} description={t('upload.text', { limit: contract.importRowLimit })}>
      <Stack gap="md">
        <DropZone onFile={choose} onOther={refuse} />
        {reading && <Text role="status">{t('upload.reading')}</Text>}
        {several && <FormErrors messages={[t('upload.several')]} />}
        {problem && !several && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {file && read && canBeReadOtherwise(read) && (
          <ChosenFilePreview
            file={file}
            read={read}
            busy={upload.busy}
            onChange={change}
            onUpload={() => void upload.send(file, read)}
          />
        )}
        <UploadProgress sent={upload.upload.sent} onAbort={upload.upload.abort} />
        <FormErrors messages={upload.errors}>{upload.crowded && <OpenImportsLink />}</FormErrors>
        <FailureNotice failure={upload.failure} />
        <Text size="sm" c="dimmed">
          {t('upload.nothingYet')}
        </Text>
      </Stack>
    </Panel>
  );
}

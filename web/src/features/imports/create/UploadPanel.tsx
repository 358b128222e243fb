import { Stack, Text } from '@mantine/core';
import { type Issue, issueMessage } from '@rollcall/shared';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../../../components/form/DropZone.tsx';
import { FormErrors } from '../../../components/form/FormErrors.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { Panel } from '../../../components/ui/Panel.tsx';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';
import { requestKey } from '../../../graphql/requestKeys.ts';
import { useFormat } from '../../../i18n/format.tsx';
import type { DraftFile } from '../edit/draft.ts';
import { ChosenFilePreview } from './ChosenFilePreview.tsx';
import { type ChosenFile, chooseFile, readFile } from './csvFile.ts';
import { requestOf, useUpload } from './useUpload.ts';

interface Props {
  readonly contract: ContractTerms;
  readonly title: string;
  readonly onUploaded: (importId: string) => void;
  readonly onFaulty: (file: DraftFile) => void;
}

/** Takes a file, shows how it was read, and uploads its text, or hands it on to be mended. */
export function UploadPanel({ contract, title, onUploaded, onFaulty }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [refusal, setRefusal] = useState<Issue>();
  const upload = useUpload({ contract, onUploaded, onFaulty });
  const read = useMemo(() => chosen && readFile(chosen, contract), [chosen, contract]);

  // From here on this file's upload is one and the same, also where another tab sends it first.
  useEffect(() => {
    if (chosen && read?.ok) requestKey(requestOf(chosen, read));
  }, [chosen, read]);

  const choose = useCallback((file: File) => {
    void chooseFile(file).then((result) => {
      const refused = 'code' in result;
      setRefusal(refused ? result : undefined);
      setChosen(refused ? undefined : result);
    });
  }, []);

  const problem = refusal ?? (read && !read.ok ? read.issue : undefined);
  return (
    <Panel title={title} description={t('upload.text', { limit: contract.importRowLimit })}>
      <Stack gap="md">
        <DropZone onFile={choose} />
        {problem && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {chosen && read && (
          <ChosenFilePreview
            file={chosen}
            read={read}
            busy={upload.busy}
            onChange={setChosen}
            onUpload={() => void upload.send(chosen, read)}
          />
        )}
        <FormErrors messages={upload.errors} />
        <FailureNotice failure={upload.failure} />
        <Text size="sm" c="dimmed">
          {t('upload.nothingYet')}
        </Text>
      </Stack>
    </Panel>
  );
}

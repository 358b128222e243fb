import { Stack, Text } from '@mantine/core';
import { issueMessage } from '@rollcall/shared';
import { useCallback, useEffect, useState } from 'react';
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
import { useChosenFile } from './useChosenFile.ts';
import { requestOf, useUpload } from './useUpload.ts';

interface Props {
  readonly contract: ContractTerms;
  readonly title: string;
  readonly onUploaded: (importId: string) => void;
  readonly onFaulty: (file: DraftFile) => void;
}

/** Takes a file, shows how it was read, and uploads it, or hands it on to be mended. */
export function UploadPanel({ contract, title, onUploaded, onFaulty }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const { file, read, problem, choose, change, refuse } = useChosenFile(contract);
  const [several, setSeveral] = useState(false);
  const upload = useUpload({ contract, onUploaded, onFaulty });

  // From here on this file's upload is one and the same, also where another tab sends it first.
  useEffect(() => {
    if (file && read?.ok) requestKey(requestOf(file, read));
  }, [file, read]);

  const take = useCallback(
    (chosen: File) => {
      setSeveral(false);
      choose(chosen);
    },
    [choose],
  );
  const takeOther = useCallback(
    (what: 'several' | 'folder') => {
      setSeveral(what === 'several');
      if (what === 'folder') refuse({ code: 'UNREADABLE_FILE', params: { fileKind: 'folder' } });
    },
    [refuse],
  );

  return (
    <Panel title={title} description={t('upload.text', { limit: contract.importRowLimit })}>
      <Stack gap="md">
        <DropZone onFile={take} onOther={takeOther} />
        {several && <FormErrors messages={[t('upload.several')]} />}
        {problem && !several && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {file && read && (read.ok || read.issue.code === 'UNDECODABLE_TEXT') && (
          <ChosenFilePreview
            file={file}
            read={read}
            busy={upload.busy}
            onChange={change}
            onUpload={() => void upload.send(file, read)}
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

import { Stack, Text } from '@mantine/core';
import { type ContractSeats, type Issue, LIMITS, issueMessage } from '@rollcall/shared';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropZone } from '../../../components/form/DropZone.tsx';
import { FormErrors } from '../../../components/form/FormErrors.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { Panel } from '../../../components/ui/Panel.tsx';
import { useFormat } from '../../../i18n/format.tsx';
import { UpdatePreview } from './UpdatePreview.tsx';
import { type ChosenFile, chooseFile, readUpdates } from './updateFile.ts';
import { useUpdateUpload } from './useUpdateUpload.ts';

/** Takes a changed file, shows at once what can't be read of it, and uploads it to be reviewed. */
export function UpdateUploadPanel({ contract }: { readonly contract: ContractSeats }) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const [chosen, setChosen] = useState<ChosenFile>();
  const [refusal, setRefusal] = useState<Issue>();
  const upload = useUpdateUpload();
  const read = useMemo(() => chosen && readUpdates(chosen, contract), [chosen, contract]);

  const choose = useCallback((file: File) => {
    void chooseFile(file).then((result) => {
      const refused = 'code' in result;
      setRefusal(refused ? result : undefined);
      setChosen(refused ? undefined : result);
    });
  }, []);

  const problem = refusal ?? (read && !read.ok ? read.issue : undefined);
  return (
    <Panel title={t('userUpdate.upload')} description={t('userUpdate.uploadText', { count: LIMITS.bulkActionUsers })}>
      <Stack gap="md">
        <DropZone onFile={choose} />
        {problem && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {chosen && read && (
          <UpdatePreview
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
          {t('userUpdate.nothingYet')}
        </Text>
      </Stack>
    </Panel>
  );
}

import { Stack, Text } from '@mantine/core';
import { issueMessage } from '@rollcall/shared';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type ChosenFile, type ReadableFile, canBeReadOtherwise } from '#components/form/chosenFile.ts';
import { DropZone } from '#components/form/DropZone.tsx';
import { useDroppedFile } from '#components/form/droppedFile.ts';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { useChosenFile } from '#components/form/useChosenFile.ts';
import { Panel } from '#components/ui/Panel.tsx';
import { useRememberedColumns } from '#graphql/columnMatches.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useFormat } from '#i18n/format.tsx';
import type { DraftFile } from '../edit/draft.ts';
import { draftFileOf, isOfUpdates } from '../edit/draftFile.ts';
import { EncodingChoice } from './EncodingChoice.tsx';

interface Props {
  readonly contract: ContractTerms;
  readonly title: string;
  /** Opens the review of a file. */
  readonly onRead: (file: DraftFile) => void;
  /** Takes a file of users who are there already, where it was dropped on another page and so meant for neither. */
  readonly onUpdates?: ((file: File) => void) | undefined;
}

/** Takes a file and opens its review; only where its encoding is not certain it is asked for first. */
export function UploadPanel({ contract, title, onRead, onUpdates }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const organization = useOrganizationName();
  const terms = useMemo(() => ({ contract: contract.seats, rowLimit: contract.importRowLimit }), [contract]);
  const { file, read, reading, problem, several, choose, change, refuse } = useChosenFile(
    'users',
    terms,
    useRememberedColumns(),
  );
  const [opening, setOpening] = useState(false);
  const fromElsewhere = useRef<File>(undefined);

  const pick = useCallback(
    (picked: File): void => {
      fromElsewhere.current = undefined;
      choose(picked);
    },
    [choose],
  );
  const drop = useCallback(
    (dropped: File): void => {
      fromElsewhere.current = dropped;
      choose(dropped);
    },
    [choose],
  );
  useDroppedFile(drop);

  const open = useCallback(
    async (chosen: ChosenFile, readable: ReadableFile<'users'>): Promise<void> => {
      const dropped = fromElsewhere.current;
      if (dropped && onUpdates && isOfUpdates(readable)) return onUpdates(dropped);
      setOpening(true);
      const draft = await draftFileOf(chosen, readable, organization);
      setOpening(false);
      return onRead(draft);
    },
    [organization, onRead, onUpdates],
  );
  const opened = useRef<ChosenFile>(undefined);
  useEffect(() => {
    if (!file || !read?.ok || file.asked || opened.current === file) return;
    opened.current = file;
    void open(file, read);
  }, [file, read, open]);

  return (
    <Panel title={title} description={t('upload.text', { limit: contract.importRowLimit })}>
      <Stack gap="md">
        <DropZone onFile={pick} onOther={refuse} />
        {(reading || opening) && <Text role="status">{t('upload.reading')}</Text>}
        {several && <FormErrors messages={[t('upload.several')]} />}
        {problem && !several && <FormErrors messages={[issueMessage(problem, locale, timeZone)]} />}
        {file && read && canBeReadOtherwise(read) && (file.asked || !read.ok) && (
          <EncodingChoice
            file={file}
            read={read}
            busy={opening}
            onChange={change}
            onGoOn={() => {
              if (read.ok) void open(file, read);
            }}
          />
        )}
        <Text size="sm" c="dimmed">
          {t('upload.nothingYet')}
        </Text>
      </Stack>
    </Panel>
  );
}

import { Stack, Text } from '@mantine/core';
import { ENCODING_NAMES, issueMessage } from '@rollcall/shared';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type ChosenFile, headerRowOf } from '#components/form/chosenFile.ts';
import { FileSummary } from '#components/form/FileSummary.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { readInWorker } from '#components/form/readInWorker.ts';
import { useRememberedColumns } from '#graphql/columnMatches.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useFormat } from '#i18n/format.tsx';
import type { DraftFile } from './draft.ts';
import { draftFileOf } from './draftFile.ts';
import classes from './FileReading.module.css';

interface Props {
  readonly source: NonNullable<DraftFile['source']>;
  readonly contract: ContractTerms;
  /** Whether its rows were changed, so that reading it otherwise would lose that. */
  readonly locked?: boolean;
  /** Takes the same file, read otherwise. */
  readonly onRead: (file: DraftFile) => void;
}

/**
 * How a file was read, in a line; opened, it can be read otherwise. It is open where something was guessed or
 * chosen.
 */
export function FileReading({ source: { chosen, read }, contract, locked = false, onRead }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const organization = useOrganizationName();
  const remembered = useRememberedColumns();
  const terms = useMemo(() => ({ contract: contract.seats, rowLimit: contract.importRowLimit }), [contract]);
  const [problem, setProblem] = useState<string>();
  const turn = useRef<AbortController>(undefined);
  useEffect(() => () => turn.current?.abort(), []);
  const { sheet, encoding, checked } = read;
  const guessed = (headerRowOf(checked) ?? 1) > 1 || (sheet && (sheet.others.length > 0 || sheet.hiddenRows > 0));
  const asBefore = checked.matched !== undefined && !chosen.columns;
  const byHand = chosen.encoding ?? chosen.delimiter ?? chosen.headerRow ?? chosen.sheet;

  const readAgain = async (otherwise: ChosenFile): Promise<void> => {
    turn.current?.abort();
    const mine = new AbortController();
    turn.current = mine;
    const { bytes, encoding: asked, delimiter, headerRow, sheet: named, columns = remembered } = otherwise;
    const found = await readInWorker(
      { kind: 'users', terms, file: bytes, encoding: asked, delimiter, headerRow, sheet: named, columns },
      mine.signal,
    );
    setProblem(found.ok ? undefined : issueMessage(found.issue, locale, timeZone));
    if (found.ok) onRead(await draftFileOf(otherwise, found, organization));
  };
  const words = (
    <Text component="span" c="dimmed">
      {t('upload.readAs', { what: sheet ? sheet.name : ENCODING_NAMES[encoding ?? 'UTF_8'] })}
    </Text>
  );
  if (locked) return <div className={classes['reading']}>{words}</div>;
  return (
    <details
      className={classes['reading']}
      aria-label={t('upload.chosen')}
      open={guessed || asBefore || byHand !== undefined}
    >
      <summary>{words}</summary>
      <Stack gap="sm" maw={520} mt="sm">
        <FileSummary file={chosen} read={read} onChange={(otherwise) => void readAgain(otherwise)} />
        <FormErrors messages={problem ? [problem] : []} />
      </Stack>
    </details>
  );
}

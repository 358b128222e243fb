import type { CsvEncoding, Issue } from '@rollcall/shared';
import { useCallback, useRef, useState } from 'react';
import { chooseFile } from '#components/form/chosenFile.ts';
import { ContactImportDocument, type ContactImportMutation } from '#graphql/generated.ts';
import { type PayloadOf, useSubmit } from '#graphql/useSubmit.ts';
import { useUploadFile } from '#graphql/useUploadFile.ts';

export type Checked = PayloadOf<ContactImportMutation>;

interface Uploaded {
  readonly name: string;
  readonly fileId: string;
  readonly encoding?: CsvEncoding;
}

/** Uploads a file of contacts, has it checked, and adds what is in it. */
export function useContactImport() {
  const upload = useUploadFile();
  const { submit, busy, failure, errors } = useSubmit(ContactImportDocument);
  const [file, setFile] = useState<Uploaded>();
  const [checked, setChecked] = useState<Checked>();
  const [problem, setProblem] = useState<Issue>();
  const [several, setSeveral] = useState(false);
  const turn = useRef(0);

  const check = async (uploaded: Uploaded): Promise<void> => {
    setFile(uploaded);
    const { name: fileName, fileId, encoding } = uploaded;
    setChecked(await submit({ fileName, fileId, ...(encoding && { encoding }) }));
  };
  /** Takes another file in place of the one before. */
  const choose = async (chosen: File): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    setFile(undefined);
    setChecked(undefined);
    setSeveral(false);
    const read = await chooseFile(chosen);
    if (mine !== turn.current) return;
    setProblem('code' in read ? read : undefined);
    if ('code' in read) return;
    const fileId = await upload.send(read.bytes);
    if (fileId !== undefined && mine === turn.current) await check({ name: read.name, fileId });
  };
  /** @returns how many were added; undefined where none were */
  const add = async (): Promise<number | undefined> => {
    if (!file) return undefined;
    const { name: fileName, fileId, encoding } = file;
    const payload = await submit({ fileName, fileId, commit: true, ...(encoding && { encoding }) });
    if (payload) setChecked(payload);
    return payload?.addedCount ?? undefined;
  };
  return {
    file,
    checked,
    problem,
    choose,
    /** Has the same file read in another encoding. */
    readIn: async (encoding: CsvEncoding) => file && check({ ...file, encoding }),
    add,
    upload,
    busy,
    errors: [...upload.errors, ...errors],
    failure: upload.failure ?? failure,
    several,
    refuse: useCallback((what: 'several' | 'folder') => {
      setSeveral(what === 'several');
      setProblem(what === 'folder' ? { code: 'UNREADABLE_FILE', params: { fileKind: 'folder' } } : undefined);
    }, []),
  };
}

import type { Issue } from '@rollcall/shared';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';
import { type ChosenFile, type ReadFile, checkFile, chooseFile, fileText } from './csvFile.ts';

interface Opened {
  readonly file: ChosenFile;
  readonly text: Awaited<ReturnType<typeof fileText>>;
}

interface ChosenFileState {
  readonly file: ChosenFile | undefined;
  /** How the file was read; undefined while nothing is chosen. */
  readonly read: ReadFile | undefined;
  /** Why what was chosen last can't be used. */
  readonly problem: Issue | undefined;
  readonly choose: (file: File) => void;
  /** Takes the same file to be read otherwise. */
  readonly change: (file: ChosenFile) => void;
  readonly refuse: (issue: Issue) => void;
}

/** Holds the file that a person has chosen, and reads it; of several that were chosen one after the other the last one. */
export function useChosenFile(contract: ContractTerms): ChosenFileState {
  const [opened, setOpened] = useState<Opened>();
  const [refusal, setRefusal] = useState<Issue>();
  const turn = useRef(0);

  const open = useCallback(async (choosing: Promise<ChosenFile | Issue>) => {
    turn.current += 1;
    const mine = turn.current;
    const file = await choosing;
    const next = 'code' in file ? undefined : { file, text: await fileText(file) };
    if (mine !== turn.current) return;
    setRefusal('code' in file ? file : undefined);
    setOpened(next);
  }, []);

  const read = useMemo((): ReadFile | undefined => {
    if (!opened) return undefined;
    return opened.text.ok ? checkFile(opened.text, opened.file.delimiter, contract) : opened.text;
  }, [opened, contract]);

  return {
    file: opened?.file,
    read,
    problem: refusal ?? (read && !read.ok ? read.issue : undefined),
    choose: useCallback((file) => void open(chooseFile(file)), [open]),
    change: useCallback((file) => void open(Promise.resolve(file)), [open]),
    refuse: useCallback((issue) => void open(Promise.resolve(issue)), [open]),
  };
}

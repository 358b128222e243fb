import type { Issue } from '@rollcall/shared';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  type ChosenFile,
  type FileText,
  type ReadFile,
  type ReadableFile,
  chooseFile,
  fileText,
} from './chosenFile.ts';

interface Opened {
  readonly file: ChosenFile;
  readonly text: Awaited<ReturnType<typeof fileText>>;
}

interface ChosenFileState<Checked extends ReadableFile['checked']> {
  readonly file: ChosenFile | undefined;
  /** How the file was read; undefined while nothing is chosen. */
  readonly read: ReadFile<Checked> | undefined;
  /** Why what was chosen last can't be used. */
  readonly problem: Issue | undefined;
  readonly choose: (file: File) => void;
  /** Takes the same file to be read otherwise. */
  readonly change: (file: ChosenFile) => void;
  /** Whether several were offered at once, of which none is taken. */
  readonly several: boolean;
  readonly refuse: (what: 'several' | 'folder') => void;
}

/**
 * Holds the file that a person has chosen, and reads it; of several that were chosen one after the other the last one.
 * @param check looks at the text, by a delimiter or to find it out; it is called again when it is another function
 */
export function useChosenFile<Checked extends ReadableFile['checked']>(
  check: (text: FileText, delimiter: string | undefined) => Checked,
): ChosenFileState<Checked> {
  const [opened, setOpened] = useState<Opened>();
  const [refusal, setRefusal] = useState<Issue>();
  const [several, setSeveral] = useState(false);
  const turn = useRef(0);

  const open = useCallback(async (choosing: Promise<ChosenFile | Issue>) => {
    turn.current += 1;
    const mine = turn.current;
    setSeveral(false);
    const file = await choosing;
    const next = 'code' in file ? undefined : { file, text: await fileText(file) };
    if (mine !== turn.current) return;
    setRefusal('code' in file ? file : undefined);
    setOpened(next);
  }, []);

  const read = useMemo((): ReadFile<Checked> | undefined => {
    if (!opened) return undefined;
    const { file, text } = opened;
    return text.ok ? { ...text, checked: check(text, file.delimiter) } : text;
  }, [opened, check]);

  return {
    file: opened?.file,
    read,
    problem: refusal ?? (read && !read.ok ? read.issue : undefined),
    choose: useCallback((file) => void open(chooseFile(file)), [open]),
    change: useCallback((file) => void open(Promise.resolve(file)), [open]),
    several,
    refuse: useCallback(
      (what) => {
        if (what === 'several') setSeveral(true);
        else void open(Promise.resolve({ code: 'UNREADABLE_FILE', params: { fileKind: 'folder' } }));
      },
      [open],
    ),
  };
}

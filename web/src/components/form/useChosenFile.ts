import type { ChosenColumns, FileCheckKind, FileChecks, Issue } from '@rollcall/shared';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type ChosenFile, type ReadFile, chooseFile } from './chosenFile.ts';
import { readInWorker } from './readInWorker.ts';

interface Opened<Kind extends FileCheckKind> {
  readonly file: ChosenFile;
  readonly read: ReadFile<Kind>;
}

interface ChosenFileState<Kind extends FileCheckKind> {
  /** The file that was read last. */
  readonly file: ChosenFile | undefined;
  /** How it was read; undefined while nothing is chosen. */
  readonly read: ReadFile<Kind> | undefined;
  /** Whether one is being read. */
  readonly reading: boolean;
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
 * Holds the file that a person has chosen, and has it read; of several that were chosen one after the other the last
 * one.
 * @param terms what it is checked by; it is read again when they are another object
 * @param remembered what headers stood for before; nothing is read while it is undefined
 */
export function useChosenFile<Kind extends FileCheckKind>(
  kind: Kind,
  terms: FileChecks[Kind],
  remembered: ChosenColumns | undefined,
): ChosenFileState<Kind> {
  const [chosen, setChosen] = useState<ChosenFile>();
  const [opened, setOpened] = useState<Opened<Kind>>();
  const [refusal, setRefusal] = useState<Issue>();
  const [several, setSeveral] = useState(false);
  const turn = useRef(0);

  const open = useCallback(async (choosing: Promise<ChosenFile | Issue>) => {
    turn.current += 1;
    const mine = turn.current;
    setSeveral(false);
    const file = await choosing;
    if (mine !== turn.current) return;
    const refused = 'code' in file;
    setRefusal(refused ? file : undefined);
    setChosen(refused ? undefined : file);
    if (refused) setOpened(undefined);
  }, []);

  useEffect(() => {
    if (!chosen || !remembered) return undefined;
    const controller = new AbortController();
    const { bytes, encoding, delimiter, headerRow, sheet, columns = remembered } = chosen;
    const input = { kind, terms, file: bytes, encoding, delimiter, headerRow, sheet, columns };
    void readInWorker(input, controller.signal).then((read) => setOpened({ file: chosen, read }));
    return () => controller.abort();
  }, [chosen, kind, terms, remembered]);

  const read = opened?.read;
  return {
    file: opened?.file,
    read,
    reading: chosen !== undefined && opened?.file !== chosen,
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

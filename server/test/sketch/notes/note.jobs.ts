import { type JobDefinition, PREPARE } from '../../../src/kernel/index.ts';
import { COUNT_WORDS, type NoteService } from './note.service.ts';

/** Counts the words of a note. Given up, the note stays without a count, and there is nothing to undo or to drop. */
export const countWords = (notes: NoteService): JobDefinition => ({
  kind: COUNT_WORDS,
  class: PREPARE,
  tries: 5,
  run: (note) => notes.countWords({ ...note }),
  giveUp: () => Promise.resolve(),
  reopen: () => Promise.resolve(true),
  forget: () => Promise.resolve(),
});

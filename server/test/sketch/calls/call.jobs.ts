import { type JobDefinition, PREPARE } from '../../../src/kernel/index.ts';
import { COUNT_WORDS, type CallService } from './call.service.ts';

/** Counts the words of a call. Given up, the call stays without a count, and there is nothing to undo or to drop. */
export const countWords = (calls: CallService): JobDefinition => ({
  kind: COUNT_WORDS,
  class: PREPARE,
  tries: 5,
  run: (call) => calls.countWords({ ...call }),
  giveUp: () => Promise.resolve(),
  reopen: () => Promise.resolve(true),
  forget: () => Promise.resolve(),
});

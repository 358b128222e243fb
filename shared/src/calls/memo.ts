import type { Issue } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { hasMoreCodePoints } from '../text/count.ts';
import { trimUnseen } from '../text/trim.ts';
import { shownCharacter } from '../users/shownCharacter.ts';

/** Breaks of lines as systems write them, all of which mean the same. */
const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029]/g;
/** What comes along when text is copied from a page, and neither is seen nor has a part in any word. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+/g;
/** Controls, and the marks that show a text in another order than it has: a memo must read as what it is. */
const UNPRINTABLE = /[^\P{Cc}\n]|[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A memo as it is kept: its lines broken by `\n`, tabs as spaces, without what nobody sees, and trimmed. */
export function cleanCallMemo(memo: string): string {
  return trimUnseen(memo.replace(LINE_BREAKS, '\n').replaceAll('\t', ' ').replace(UNSEEN, ''));
}

/** The rule of a memo, which the caller has cleaned: nothing, or 1,000 code points at most, none of them a control. */
export function checkCallMemo(memo: string): Issue | undefined {
  const strange = UNPRINTABLE.exec(memo)?.[0];
  if (strange !== undefined)
    return { code: 'INVALID_CHARACTER', params: { of: 'memo', value: shownCharacter(strange) } };
  return hasMoreCodePoints(memo, LIMITS.callMemoLength)
    ? { code: 'TOO_LONG', params: { of: 'memo', limit: LIMITS.callMemoLength } }
    : undefined;
}

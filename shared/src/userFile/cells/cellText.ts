import { LIMITS } from '../../limits.ts';
import { trimUnseen } from '../../text/trim.ts';

/** A trimmed cell, empty where there is none; of one that is longer than any value as much as it takes to refuse it. */
export function cellText(cell = ''): string {
  const text = trimUnseen(cell);
  return text.length > LIMITS.cellLength ? text.slice(0, LIMITS.cellLength).replace(/[\uD800-\uDBFF]$/, '') : text;
}

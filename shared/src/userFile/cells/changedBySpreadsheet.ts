import type { Issue } from '../../issues/issue.ts';
import { excerpt } from '../../text/excerpt.ts';

/** Longer texts are nothing that a spreadsheet makes. */
const LONGEST = 40;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
/** What a spreadsheet alone writes: a large number in powers of ten, a day with the midnight that nobody typed. */
const MADE = [/^-?\d(?:[.,]\d+)?E[+-]\d{2,3}$/i, /^\d{4}[-/]\d{1,2}[-/]\d{1,2} \d{1,2}:\d{2}(?::\d{2})?$/];
/** What a person may have typed, and a spreadsheet too: days, times, amounts, parts of a hundred. */
const DAYS = [
  /^(?:\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2})$/,
  new RegExp(`^(?:\\d{1,2}-${MONTH}(?:-\\d{2,4})?|${MONTH}-\\d{2,4})$`, 'i'),
];
const LIKELY = [
  ...DAYS,
  /^\d{1,3}:\d{2}(?::\d{2})?(?:\.\d+)?(?: ?[AP]M)?$/i,
  /^[-(]?[$¥￥€£] ?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\)?$/,
  /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
  /^-?\d+(?:\.\d+)?%$/,
];
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Whether what stands in a cell is what a spreadsheet made of it: surely, or perhaps. */
export type Suspicion = 'sure' | 'likely' | undefined;

/** How sure it is that a spreadsheet has made a number, a day, a time or an amount of what was typed. */
export function suspicionOf(field: 'name' | 'password', text: string): Suspicion {
  if (text.length > LONGEST || (!/[\d%)M日]$/i.test(text) && !/[a-z]$/i.test(text))) return undefined;
  if (MADE.some((shape) => shape.test(text))) return 'sure';
  // Nobody is called by a day or an amount; a password may be one, if a weak one.
  if (LIKELY.some((shape) => shape.test(text))) return field === 'name' ? 'sure' : 'likely';
  return NUMBER.test(text) && (field === 'name' || text.includes('.')) ? 'likely' : undefined;
}

/** Whether a text is a day, or a number in powers of ten, into which a spreadsheet makes what looks like one. */
export const isDay = (text: string): boolean =>
  text.length <= LONGEST && [...MADE, ...DAYS].some((shape) => shape.test(text));

/** @returns what is told of a cell of which there is such a suspicion; never a password */
export const changedBySpreadsheet = (field: 'name' | 'password' | 'phoneNumber', text: string): Issue => ({
  code: 'CHANGED_BY_SPREADSHEET',
  field,
  params: field === 'password' ? {} : { value: excerpt(text) },
});

import type { TextKey, Values } from '#i18n/translate.ts';
import type { AuditEntry } from './entry.ts';

/** Where entries of what was done with many users at once say how many these were. */
const COUNTS = {
  USER_IMPORT_COMPLETE: 'addedCount',
  USER_IMPORT_UNDO: 'removedCount',
  USER_BULK_ACTION_COMPLETE: 'changedCount',
} as const;

const isOfMany = (kind: string): kind is keyof typeof COUNTS => Object.hasOwn(COUNTS, kind);

/** The sentence that says an entry, with the number of those it tells of where it has one. */
export function sentenceOf(
  kind: NonNullable<AuditEntry['kind']>,
  { after }: Pick<AuditEntry, 'after'>,
): { readonly i18nKey: TextKey; readonly values?: Values } {
  if (!isOfMany(kind)) return { i18nKey: `auditSentence.${kind}` };
  const count: unknown = new Map<string, unknown>(Object.entries(after ?? {})).get(COUNTS[kind]);
  return typeof count === 'number'
    ? { i18nKey: `auditSentenceOfMany.${kind}`, values: { count } }
    : { i18nKey: `auditSentence.${kind}` };
}

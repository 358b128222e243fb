import type { AuditEntriesQuery } from '#graphql/generated.ts';
import type { Translate } from '#i18n/translate.ts';

export type AuditEntry = AuditEntriesQuery['auditEntries']['nodes'][number];

/** What was done; that it can't be told where the entry is damaged. */
export function kindName({ kind, damaged }: AuditEntry, t: Translate): string {
  const name = kind && t(`auditKind.${kind}`);
  if (!damaged) return name ?? '';
  return name === null ? t('audit.damaged') : t('audit.damagedOf', { kind: name });
}

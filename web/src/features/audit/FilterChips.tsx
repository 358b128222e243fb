import { skipToken, useQuery } from '@apollo/client/react';
import { AUDIT_KINDS, auditTargetLabel, startOfDay } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FilterChip, FilterChips as Chips } from '#components/ui/FilterChips.tsx';
import { AuditNamesDocument } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { formatDate } from '#i18n/moments.ts';
import { type AuditState, isFiltered } from './auditState.ts';
import { KIND_GROUPS } from './kinds.ts';

interface Props {
  readonly state: AuditState;
  readonly onChange: (part: Partial<AuditState>) => void;
}

/** What the log is filtered by, each to be taken away by itself. */
export function FilterChips({ state, onChange }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const { actorId, targetId, entry, kind, actor, target: typedTarget, from, to } = state;
  // The newest entry tells what to call them, so someone who was deleted has a name too.
  const { data } = useQuery(
    AuditNamesDocument,
    actorId || targetId ? { variables: { actorId: actorId ?? '', targetId: targetId ?? '' } } : skipToken,
  );
  const by = data?.byActor.nodes[0];
  const target = data?.ofTarget.nodes[0];
  if (!isFiltered(state)) return null;
  const dayText = (day: string): string =>
    formatDate(startOfDay(day, timeZone)?.toISOString() ?? day, locale, timeZone);
  const group = KIND_GROUPS.find((name) => name === kind);
  const operation = AUDIT_KINDS.find((name) => name === kind);
  const chip = (label: string, part: Partial<AuditState>) => (
    // By the filter, not by its words: they change when the name arrives, and the focus must stay.
    <FilterChip key={Object.keys(part).join()} text={label} onRemove={() => onChange(part)} />
  );
  return (
    <Chips>
      {group && chip(t(`auditGroup.${group}`), { kind: undefined })}
      {operation && chip(t(`auditKind.${operation}`), { kind: undefined })}
      {actor && chip(t('audit.whoBegins', { name: actor }), { actor: '' })}
      {typedTarget && chip(t('audit.whomBegins', { name: typedTarget }), { target: '' })}
      {from && chip(t('audit.since', { day: dayText(from) }), { from: undefined })}
      {to && chip(t('audit.until', { day: dayText(to) }), { to: undefined })}
      {actorId &&
        chip(t('audit.byActor', { name: by?.actorUser?.name ?? by?.actorName ?? actorId }), { actorId: undefined })}
      {targetId &&
        chip(
          t('audit.ofTarget', {
            name: target
              ? (target.targetUser?.name ?? auditTargetLabel(target.targetType, target.targetName, locale))
              : targetId,
          }),
          { targetId: undefined },
        )}
      {entry && chip(t('audit.around', { entry }), { entry: undefined })}
    </Chips>
  );
}

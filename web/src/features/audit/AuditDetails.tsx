import { Anchor, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { auditTargetLabel } from '@rollcall/shared';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import type { AuditEntry } from './entry.ts';
import { type AuditState, EVERYTHING, writeAuditState } from './auditState.ts';
import { BeforeAfter } from './BeforeAfter.tsx';

/**
 * An entry opened: what it changed, when to the second, its place in the chain, and the ways to what belongs with it.
 */
export function AuditDetails({ entry }: { readonly entry: AuditEntry }) {
  const { t } = useTranslation();
  const { locale, timeZone, number } = useFormat();
  const exactly = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long', timeStyle: 'long' });
  const link = (text: string, state: Partial<AuditState>) => (
    <Anchor component={Link} size="sm" to={`/audit?${writeAuditState({ ...EVERYTHING, ...state }).toString()}`}>
      {text}
    </Anchor>
  );
  const { actorId, actorUser, targetId, targetType, targetName, targetUser } = entry;
  const person = (name: string): string => t('audit.person', { name });
  const target = targetUser ? person(targetUser.name) : auditTargetLabel(targetType, targetName, locale);
  const isToken = entry.actorKind === 'SERVICE_TOKEN';
  const actor = isToken ? t('audit.token', { name: entry.actorName }) : person(actorUser?.name ?? entry.actorName);
  return (
    <Stack gap="sm">
      {entry.damaged && (
        <Text size="sm" c="var(--rc-bad)">
          {t('audit.damagedText')}
        </Text>
      )}
      <BeforeAfter before={entry.before} after={entry.after} targetType={entry.targetType} />
      <Text size="sm" c="dimmed">
        {t('audit.entryAt', {
          entry: number(entry.sequence),
          instant: entry.occurredAt ? exactly.format(new Date(entry.occurredAt)) : t('audit.damaged'),
        })}
      </Text>
      <Group gap="4px 20px">
        {targetId && targetId !== actorId && link(t('audit.allOfTarget', { name: target }), { targetId })}
        {actorId && link(t('audit.allByActor', { name: actor }), { actorId })}
        {link(t('audit.linkToEntry'), { entry: entry.sequence })}
      </Group>
    </Stack>
  );
}

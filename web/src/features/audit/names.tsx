import { Anchor } from '@mantine/core';
import { auditTargetLabel } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import type { AuditEntry } from './entry.ts';

interface Props {
  readonly entry: AuditEntry;
}

/** Who did it, by their name and with the way to their page for as long as they are there. After that by the login ID that was
 * recorded; operators and strangers have neither. */
export function ActorName({ entry }: Props) {
  const { t } = useTranslation();
  const { actorKind, actorName, actorUser } = entry;
  if (actorUser) return <NameLink to={`/users/${actorUser.id}`} name={t('audit.person', { name: actorUser.name })} />;
  if (actorKind === 'SERVICE_TOKEN') return <NameLink to="/tokens" name={t('audit.token', { name: actorName })} />;
  if (actorKind === 'OPERATOR') return t('audit.operator');
  if (actorKind === 'SYSTEM') return t('audit.system');
  return actorKind === 'UNKNOWN' ? t('audit.unknown') : t('audit.person', { name: actorName });
}

/** To whom or what it was done, with the way there where there is one. */
export function TargetName({ entry }: Props) {
  const { targetType, targetId, targetName, targetUser } = entry;
  const { t, locale } = useFormat();
  const name = auditTargetLabel(targetType, targetName, locale);
  if (targetUser)
    return <NameLink to={`/users/${targetUser.id}`} name={t('audit.person', { name: targetUser.name })} />;
  if (targetType === 'user') return t('audit.person', { name });
  if (targetType === 'import' && targetId) return <NameLink to={`/imports/${targetId}`} name={name} />;
  if (targetType === 'bulkAction' && targetId) return <NameLink to={`/users/bulk/${targetId}`} name={name} />;
  if (targetType === 'serviceToken') return <NameLink to="/tokens" name={name} />;
  if (targetType === 'contract') return <NameLink to="/contract" name={name} />;
  return name;
}

const NameLink = ({ to, name }: { readonly to: string; readonly name: string }) => (
  <Anchor component={Link} to={to} inherit style={{ overflowWrap: 'anywhere' }}>
    {name}
  </Anchor>
);

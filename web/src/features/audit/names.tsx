import { Anchor } from '@mantine/core';
import { auditTargetLabel } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import type { AuditEntry } from './entry.ts';

interface Props {
  readonly entry: AuditEntry;
}

/** Who did it, with the way to their page for as long as they are there. Operators and strangers have none. */
export function ActorName({ entry }: Props) {
  const { t } = useTranslation();
  const { actorId, actorName, actorUser } = entry;
  if (actorUser) return <NameLink to={`/users/${actorUser.id}`} name={actorName} />;
  if (actorId === null && actorName === 'operator') return t('audit.operator');
  return actorName === '?' ? t('audit.unknown') : actorName;
}

/** To whom or what it was done, with the way there where there is one. */
export function TargetName({ entry }: Props) {
  const { targetType, targetId, targetName, targetUser } = entry;
  const { locale } = useFormat();
  const name = auditTargetLabel(targetType, targetName, locale);
  if (targetUser) return <NameLink to={`/users/${targetUser.id}`} name={name} />;
  if (targetType === 'import' && targetId) return <NameLink to={`/imports/${targetId}`} name={name} />;
  if (targetType === 'bulkAction' && targetId) return <NameLink to={`/users/bulk/${targetId}`} name={name} />;
  if (targetType === 'contract') return <NameLink to="/contract" name={name} />;
  return name;
}

const NameLink = ({ to, name }: { readonly to: string; readonly name: string }) => (
  <Anchor component={Link} to={to} inherit style={{ overflowWrap: 'anywhere' }}>
    {name}
  </Anchor>
);

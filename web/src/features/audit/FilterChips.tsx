import { skipToken, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { auditTargetLabel } from '@rollcall/shared';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AuditNamesDocument } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import type { AuditState } from './auditState.ts';

interface Props {
  readonly state: AuditState;
  readonly onChange: (part: Partial<AuditState>) => void;
}

/** What a link filters by and no field shows, each to be taken away. */
export function FilterChips({ state, onChange }: Props) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const { actorId, targetId, entry } = state;
  // The newest entry tells the name, so someone who was deleted has one too.
  const { data } = useQuery(
    AuditNamesDocument,
    actorId || targetId ? { variables: { actorId: actorId ?? '', targetId: targetId ?? '' } } : skipToken,
  );
  const target = data?.ofTarget.nodes[0];
  if (!actorId && !targetId && !entry) return null;
  const chip = (label: string, part: Partial<AuditState>) => (
    <Button
      key={label}
      className={classes['chip'] ?? ''}
      size="compact-sm"
      variant="light"
      fw={500}
      aria-label={t('audit.removeFilter', { filter: label })}
      rightSection={<IconX size={14} aria-hidden />}
      onClick={() => onChange(part)}
    >
      {label}
    </Button>
  );
  return (
    <div className={classes['chips']}>
      {actorId &&
        chip(t('audit.byActor', { name: data?.byActor.nodes[0]?.actorName ?? actorId }), { actorId: undefined })}
      {targetId &&
        chip(
          t('audit.ofTarget', {
            name: target ? auditTargetLabel(target.targetType, target.targetName, locale) : targetId,
          }),
          { targetId: undefined },
        )}
      {entry && chip(t('audit.around', { entry }), { entry: undefined })}
    </div>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { findTimeZone } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { DayField } from '#components/form/DayField.tsx';
import { FoldedFilters } from '#components/form/FoldedFilters.tsx';
import { TypedFilter } from '#components/form/TypedFilter.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import { type AuditState, EVERYTHING, isFiltered, writeAuditState } from './auditState.ts';
import { KIND_GROUPS, kindChoice, kindsOf } from './kinds.ts';

interface Props {
  readonly state: AuditState;
  readonly onChange: (part: Partial<AuditState>, replace?: boolean) => void;
}

/** The filters over the log: what was done, by whom, to whom, and on which days of the viewer's own time zone. */
export function AuditFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  const { timeZone, text } = useFormat();
  const zone = findTimeZone(timeZone);
  const city = zone ? text(zone.city) : timeZone;
  return (
    <FoldedFilters
      label={t('audit.filters')}
      className={classes['filters']}
      count={writeAuditState({ ...state, kind: undefined }).size}
      first={
        <NativeSelect
          label={t('audit.kindFilter')}
          value={state.kind ?? ''}
          onChange={(event) => onChange({ kind: kindChoice(event.currentTarget.value) })}
          data={[
            { value: '', label: t('audit.anyKind') },
            ...KIND_GROUPS.map((group) => ({
              group: t(`auditGroup.${group}`),
              items: [
                { value: group, label: t('audit.anyOf', { group: t(`auditGroup.${group}`) }) },
                ...kindsOf(group).map((kind) => ({ value: kind, label: t(`auditKind.${kind}`) })),
              ],
            })),
          ]}
        />
      }
    >
      <TypedFilter
        label={t('audit.actor')}
        placeholder={t('audit.nameHint')}
        value={state.actor}
        onChange={(actor) => onChange({ actor }, true)}
      />
      <TypedFilter
        label={t('audit.target')}
        placeholder={t('audit.nameHint')}
        value={state.target}
        onChange={(target) => onChange({ target }, true)}
      />
      <DayField label={t('audit.from', { city })} value={state.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('audit.to', { city })} value={state.to} onChange={(to) => onChange({ to })} />
      <Button variant="default" disabled={!isFiltered(state)} onClick={() => onChange(EVERYTHING)}>
        {t('audit.clear')}
      </Button>
    </FoldedFilters>
  );
}

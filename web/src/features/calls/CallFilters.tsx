import { Button, NativeSelect } from '@mantine/core';
import { CALL_KINDS, CALL_STATUSES, findTimeZone } from '@rollcall/shared';
import { DayField } from '#components/form/DayField.tsx';
import { FoldedFilters } from '#components/form/FoldedFilters.tsx';
import { TypedFilter } from '#components/form/TypedFilter.tsx';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './CallsPage.module.css';
import { AUDIO_FILTERS, type CallState, EVERYTHING, isFiltered, writeCallState } from './callState.ts';
import { useReader } from './reader.ts';
import { ScoreFilter } from './ScoreFilter.tsx';
import { UserFilter } from './UserFilter.tsx';

interface Props {
  readonly state: CallState;
  readonly onChange: (part: Partial<CallState>, replace?: boolean) => void;
}

/** The filters over the history. Days are of the viewer's own time zone. */
export function CallFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  const { timeZone, text } = useFormat();
  const { administrative } = useReader();
  const zone = findTimeZone(timeZone);
  const city = zone ? text(zone.city) : timeZone;
  return (
    <FoldedFilters
      label={t('calls.filters')}
      className={classes['filters']}
      count={writeCallState({ ...state, search: '' }).size}
      first={
        <div className={classes['search']}>
          <TypedFilter
            label={t('calls.search')}
            placeholder={t('calls.searchHint')}
            value={state.search}
            onChange={(search) => onChange({ search }, true)}
          />
        </div>
      }
    >
      {administrative && <UserFilter onChoose={(userId) => onChange({ userId })} />}
      <NativeSelect
        label={t('calls.kind')}
        value={state.kind ?? ''}
        onChange={({ currentTarget }) => onChange({ kind: CALL_KINDS.find((kind) => kind === currentTarget.value) })}
        data={[
          { value: '', label: t('calls.anyKind') },
          ...CALL_KINDS.map((value) => ({ value, label: t(`callKind.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('calls.status')}
        value={state.status ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ status: CALL_STATUSES.find((status) => status === currentTarget.value) })
        }
        data={[
          { value: '', label: t('calls.anyStatus') },
          ...CALL_STATUSES.map((value) => ({ value, label: t(`callStatus.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('calls.audio')}
        value={state.audio ?? ''}
        onChange={({ currentTarget }) =>
          onChange({ audio: AUDIO_FILTERS.find((audio) => audio === currentTarget.value) })
        }
        data={[
          { value: '', label: t('calls.anyAudio') },
          ...AUDIO_FILTERS.map((value) => ({ value, label: t(`calls.${value}Audio`) })),
        ]}
      />
      <DayField label={t('calls.from', { city })} value={state.from} onChange={(from) => onChange({ from })} />
      <DayField label={t('calls.to', { city })} value={state.to} onChange={(to) => onChange({ to })} />
      <ScoreFilter
        label={t('calls.overallFrom')}
        placeholder="0"
        value={state.overallFrom}
        onChange={(overallFrom) => onChange({ overallFrom })}
      />
      <ScoreFilter
        label={t('calls.overallTo')}
        placeholder="100"
        value={state.overallTo}
        onChange={(overallTo) => onChange({ overallTo })}
      />
      <Button variant="default" disabled={!isFiltered(state)} onClick={() => onChange(EVERYTHING)}>
        {t('calls.clear')}
      </Button>
    </FoldedFilters>
  );
}

import { skipToken, useQuery } from '@apollo/client/react';
import { FilterChip, FilterChips } from '#components/ui/FilterChips.tsx';
import { CallUserNameDocument } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type CallState, isFiltered } from './callState.ts';
import { useDayText } from './useDayText.ts';

interface Props {
  readonly state: CallState;
  readonly onChange: (part: Partial<CallState>) => void;
}

/** What the history is filtered by, each to be taken away by itself. */
export function CallChips({ state, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const dayText = useDayText();
  const { search, userId, kind, status, from, to, overallFrom, overallTo, audio } = state;
  const name = useUserName(userId);
  if (!isFiltered(state)) return null;
  const chip = (text: string, part: Partial<CallState>) => (
    // By the filter, not by its words: they change when the name arrives, and the focus must stay.
    <FilterChip key={Object.keys(part).join()} text={text} onRemove={() => onChange(part)} />
  );
  return (
    <FilterChips>
      {search && chip(t('calls.found', { search }), { search: '' })}
      {userId && chip(t('calls.ofUser', { name: name ?? '…' }), { userId: undefined })}
      {kind && chip(t(`callKind.${kind}`), { kind: undefined })}
      {status && chip(t(`callStatus.${status}`), { status: undefined })}
      {from && chip(t('calls.since', { day: dayText(from) }), { from: undefined })}
      {to && chip(t('calls.until', { day: dayText(to) }), { to: undefined })}
      {overallFrom !== undefined &&
        chip(t('calls.scoreFrom', { score: number(overallFrom) }), { overallFrom: undefined })}
      {overallTo !== undefined && chip(t('calls.scoreTo', { score: number(overallTo) }), { overallTo: undefined })}
      {audio && chip(t(`calls.${audio}Audio`), { audio: undefined })}
    </FilterChips>
  );
}

/** The name of a user, or of someone who was one as their last call has it; their ID where there is none either. */
function useUserName(userId: string | undefined): string | undefined {
  const { data } = useQuery(CallUserNameDocument, userId ? { variables: { id: userId } } : skipToken);
  if (!userId || !data) return undefined;
  const then = data.calls.nodes[0]?.participants.find((participant) => participant.userId === userId);
  return data.user?.name ?? then?.name ?? userId;
}

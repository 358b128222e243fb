import { type Mapped, at, lineOf, listOf } from './miitelJson.ts';

/** Where a measurement of ours stands in an analysis: in that of the call, or of one who took part. */
const OF_CALL: Readonly<Record<string, string>> = {
  talkRatio: 'tlr',
  overlaps: 'overlap_count',
  silences: 'silence_count',
  rallies: 'rally_count',
};
const OF_PARTICIPANT: Readonly<Record<string, string>> = {
  pitch: 'f0',
  intonation: 'variance',
  speechRate: 'speechrate',
  fillers: 'filler_count',
};

/**
 * What MiiTel tells once a call was analysed, as events of ours: a `call.scored` for each who took part with a login ID
 * in each part of the call that was analysed. MiiTel's own score isn't taken: the overall score is made by our rule.
 * @param call of the body
 */
export function toScoreEvents(call: unknown): Mapped[] {
  return listOf(at(call, 'details')).flatMap((detail) => {
    const people = listOf(at(detail, 'participants'));
    const users = people.flatMap((each, i) => (lineOf(at(each, 'login_id')) === null ? [] : i));
    return users.flatMap((i) => scoreOf(detail, people, i, users.length === 1) ?? []);
  });
}

/** @param isAlone whether the talk ratio, of which there is one in a call, can only be this one's */
function scoreOf(detail: unknown, people: readonly unknown[], i: number, isAlone: boolean): Mapped | undefined {
  const person = people[i];
  const [ofCall, ofPerson] = [at(detail, 'analysis') ?? null, at(person, 'analysis') ?? null];
  if (ofCall === null && ofPerson === null) return undefined;
  const partner = people.findIndex((each) => at(each, 'from_to') !== at(person, 'from_to'));
  const score = {
    loginId: at(person, 'login_id'),
    ...measured(OF_CALL, ofCall),
    ...measured(OF_PARTICIPANT, ofPerson),
    partnerSpeechRate: at(at(people[partner], 'analysis'), 'speechrate') ?? null,
    ...(!isAlone && { talkRatio: null }),
  };
  const placeOf = (field: string): string | undefined => {
    const name = field.split('.').at(-1) ?? '';
    if (field === 'call.id') return 'id';
    if (name in OF_CALL) return `analysis.${OF_CALL[name]}`;
    if (name in OF_PARTICIPANT) return `participants.${i}.analysis.${OF_PARTICIPANT[name]}`;
    if (name === 'partnerSpeechRate') return `participants.${partner}.analysis.speechrate`;
    return name === 'loginId' || name === 'userId' ? `participants.${i}.login_id` : undefined;
  };
  return { event: { type: 'call.scored', call: { id: at(detail, 'id') }, score }, placeOf };
}

const measured = (names: Readonly<Record<string, string>>, analysis: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(names).map(([ours, theirs]) => [ours, at(analysis, theirs) ?? null]));

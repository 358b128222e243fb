import type { CallKind, CallStatus } from '@rollcall/shared';
import { Field, Float, ID, InputType } from 'type-graphql';
import { Fault } from '../../../kernel/index.ts';
import { CallKindEnum, CallStatusEnum } from './call.enums.ts';
import type { CallQuery } from './callConditions.ts';
import type { OverallRange } from './callCandidates.store.ts';
import { callSearchOf } from './callSearch.ts';

@InputType({ description: 'Calls that meet every condition given.' })
export class CallFilter {
  @Field(() => Date, { nullable: true, description: 'Begun at this instant or later.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Begun before this instant.' })
  to?: Date | null;

  @Field(() => ID, {
    nullable: true,
    description: 'In which this user took part; whose calls a deleted user has is still found by their ID.',
  })
  userId?: string | null;

  @Field(() => [CallKindEnum], { nullable: true, description: 'Of any of these kinds.' })
  kind?: CallKind[] | null;

  @Field(() => [CallStatusEnum], { nullable: true, description: 'In any of these states.' })
  status?: CallStatus[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      "How one of its three numbers begins, as the reader's country writes it or with the country's code; or else how the name of someone who took part begins, as it was then. Case, width and spaces make no difference.",
  })
  search?: string | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'With an overall score of so much or more, 0 to 100: of the user of `userId`, else of anyone; without administrative privileges, of oneself.',
  })
  overallFrom?: number | null;

  @Field(() => Float, { nullable: true, description: 'With an overall score of so much or less, in the same way.' })
  overallTo?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: whose audio is there, `audio.state` STORED. False: all others.',
  })
  withAudio?: boolean | null;
}

const SEARCH_LENGTH = 255;

/**
 * What a filter looks for: what is absent or null does not narrow it.
 * @param timeZone IANA name of the reader's zone, by which they write numbers
 * @throws Fault BAD_USER_INPUT for a search that is too long, or a score that is none
 */
export function toCallQuery(filter: CallFilter | null, timeZone: string): CallQuery {
  const { search } = filter ?? {};
  if (search && search.length > SEARCH_LENGTH)
    throw new Fault('BAD_USER_INPUT', `filter.search has at most ${SEARCH_LENGTH} characters.`);
  return {
    from: filter?.from ?? undefined,
    to: filter?.to ?? undefined,
    userId: filter?.userId ?? undefined,
    kind: filter?.kind ?? undefined,
    status: filter?.status ?? undefined,
    search: search ? callSearchOf(search, timeZone) : undefined,
    overall: overallOf(filter),
    withAudio: filter?.withAudio ?? undefined,
  };
}

function overallOf(filter: CallFilter | null): OverallRange | undefined {
  const { overallFrom, overallTo } = filter ?? {};
  for (const [field, score] of Object.entries({ overallFrom, overallTo })) {
    if (score != null && !(score >= 0 && score <= 100))
      throw new Fault('BAD_USER_INPUT', `filter.${field} is from 0 to 100.`);
  }
  if (overallFrom == null && overallTo == null) return undefined;
  return { fromTenths: tenths(overallFrom ?? 0, Math.ceil), toTenths: tenths(overallTo ?? 100, Math.floor) };
}

/** Scores are kept to a tenth; what comes of a product such as 0.3 * 10 is not quite one. */
const tenths = (score: number, round: (value: number) => number): number => round(Math.round(score * 1e6) / 1e5);

import { type Issue, type RateKind, issueMessage } from '@rollcall/shared';
import type { ResolverData } from 'type-graphql';
import { Fault, refuse } from '../kernel/index.ts';
import type { Context } from './context.ts';
import { payload } from './userErrors.ts';

/** What a call costs, by its arguments as they were checked against the schema. */
export type Points = (args: Readonly<Record<string, unknown>>) => number;

const MEGACHARACTER = 1_000_000;

/**
 * What reading a file costs: a point, and one more for each million characters of a text. What an upload costs it did
 * when it came.
 */
export const pointsOfUpload: Points = ({ input }) => {
  const { csv } = input as { csv?: string | null };
  return 1 + Math.floor((csv ?? '').length / MEGACHARACTER);
};

/**
 * Counts a call, before it runs.
 * @returns undefined where it may run, else what a mutation is answered with
 * @throws Fault TOO_MANY_REQUESTS for a query
 */
export async function refuseTooMany(
  { context, args, info }: ResolverData<Context>,
  rate: RateKind,
  points: Points = () => 1,
): Promise<object | undefined> {
  const until = await context.takeRate(rate, points(args));
  if (!until) return undefined;
  const issue: Issue = { code: 'TOO_MANY_REQUESTS', params: { rate, until: until.toISOString() } };
  if (info.parentType.name === 'Mutation') return payload(context, async () => refuse(issue));
  context.setRetryAt(until);
  const { locale, timeZone } = context.reader;
  throw new Fault('TOO_MANY_REQUESTS', issueMessage(issue, locale, timeZone), { retryAt: until.toISOString() });
}

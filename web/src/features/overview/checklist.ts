import type { OverviewQuery } from '#graphql/generated.ts';

/** The steps from an empty organization to users who work, in their order. */
export const STEPS = ['seats', 'template', 'upload', 'handOut'] as const;
export type Step = (typeof STEPS)[number];

/** What is done of them, by what is so in the organization, whoever did it. */
export function stepsDone({ contract, templates, lastSignedIn }: OverviewQuery): Readonly<Record<Step, boolean>> {
  const users = contract.seats.find(({ what }) => what === 'USERS') ?? { used: 0, limit: 0 };
  // The first administrator is there from the beginning.
  const upload = users.used > 1;
  return {
    seats: upload || users.limit > users.used,
    template: upload || templates.nodes.length > 0,
    upload,
    handOut: lastSignedIn.nodes.filter(({ lastSignInAt }) => lastSignInAt !== null).length > 1,
  };
}

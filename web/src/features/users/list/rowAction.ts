import type { UserDetailsFragment } from '#graphql/generated.ts';

/** What can be done with one user of the list, each asking first. */
export type RowAction = 'activate' | 'deactivate' | 'password' | 'delete';

/** An action that somebody wants to take with a user. */
export interface AskedAction {
  readonly action: RowAction;
  readonly user: UserDetailsFragment;
}

export type RowAsk = (asked: AskedAction) => void;

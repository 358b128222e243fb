import type { UserFilter } from '#graphql/generated.ts';

/** The users that are chosen in the list: some by their IDs, or all that the list's search and filter match. */
export type UserSelection =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'matching'; readonly search: string; readonly filter: UserFilter };

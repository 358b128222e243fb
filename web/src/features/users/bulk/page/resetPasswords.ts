import type { ApolloClient } from '@apollo/client';
import { LIMITS, type SignInDetails, generatePassword } from '@rollcall/shared';
import { BulkResetUsersDocument } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';

/** What one user of a reset signs in with. */
export interface ResetUser extends SignInDetails {
  readonly userId: string;
}

/** A temporary password for each user whom a reset changes: made here, so that the server never sends one. */
export async function resetPasswords(client: ApolloClient, id: string): Promise<readonly ResetUser[]> {
  const users: ResetUser[] = [];
  for (let after: string | null | undefined, more = true; more; ) {
    const variables = { id, first: LIMITS.pageSize, ...(after && { after }) };
    const { data } = await client.query({ query: BulkResetUsersDocument, variables, fetchPolicy: 'no-cache' });
    const page = data?.userBulkAction?.users;
    for (const { userId, loginId, name, locale, timeZone } of page?.nodes ?? []) {
      users.push({
        userId,
        loginId: loginId ?? '',
        name: name ?? '',
        password: generatePassword(),
        locale: localeOf(locale ?? 'EN'),
        timeZone: timeZone ?? 'UTC',
      });
    }
    after = page?.pageInfo.endCursor;
    more = page?.pageInfo.hasNextPage === true;
  }
  return users;
}

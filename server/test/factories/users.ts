import type { UserCreateInput } from '../generated.ts';
import { gql } from '../gql.ts';
import { PasswordChangeDocument, UserCreateDocument } from '../operations/users.ts';
import type { TestClient } from '../testClient.ts';

/** The temporary password of a user whose test says no other. */
export const TEMPORARY = 'Temporary-1';

let made = 0;

/** What a user of Alpha is made of, with a login ID of their own; a test names what it is about. */
export const newUser = (given: Partial<UserCreateInput> = {}): UserCreateInput => {
  made += 1;
  return {
    loginId: `made${made}@alpha.example`,
    name: 'Someone',
    password: TEMPORARY,
    locale: 'EN',
    timeZone: 'Asia/Tokyo',
    ...given,
  };
};

/** Adds a user, who must not be refused. */
export async function addUser(
  admin: TestClient,
  given: Partial<UserCreateInput> = {},
): Promise<{ readonly id: string; readonly loginId: string }> {
  const { user, userErrors } = await admin.mutate(UserCreateDocument, newUser(given));
  if (!user) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return user;
}

/** Asks for a user to be added. @returns the codes with which that was refused: none where it was not */
export const codesOfAdding = async (admin: TestClient, given: Partial<UserCreateInput> = {}): Promise<string[]> =>
  (await admin.mutate(UserCreateDocument, newUser(given))).userErrors.map(({ code }) => code);

/** Lets someone who is signed in with a temporary password choose their own. */
export async function chooseOwn(client: TestClient, newPassword: string, currentPassword = TEMPORARY): Promise<void> {
  const { userErrors } = await client.mutate(PasswordChangeDocument, { currentPassword, newPassword });
  if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
}

/** The ID of whoever is signed in. */
export async function viewerIdOf(client: TestClient): Promise<string> {
  const { viewer } = await client.ask(gql(`query ViewerId { viewer { id } }`));
  if (!viewer) throw new Error('Nobody is signed in');
  return viewer.id;
}

/** Whether somebody is signed in. */
export const isSignedIn = async (client: TestClient): Promise<boolean> =>
  (await client.ask(gql(`query ViewerId { viewer { id } }`))).viewer !== null;

/** A user's version, by which a change is saved. */
export async function versionOf(client: TestClient, id: string): Promise<number> {
  const { user } = await client.ask(gql(`query UserVersion($id: ID!) { user(id: $id) { version } }`), { id });
  if (!user) throw new Error('There is no such user');
  return user.version;
}

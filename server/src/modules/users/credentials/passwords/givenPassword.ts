import { newPasswordIssue } from '@rollcall/shared';
import { refuse } from '../../../../kernel/index.ts';
import type { PasswordHasher } from './passwordHasher.ts';
import type { UserEntity } from '../../accounts/user.entity.ts';

type GivenPassword = Pick<UserEntity, 'passwordHash' | 'passwordTemporary' | 'passwordSetAt' | 'passwordBefore'>;

/**
 * What becomes of a user who is given a temporary password. Their own one before it is remembered until they have
 * chosen another.
 */
export const givenPassword = (user: UserEntity, passwordHash: string, passwordSetAt: Date): GivenPassword => ({
  passwordHash,
  passwordTemporary: true,
  passwordSetAt,
  passwordBefore: user.passwordTemporary ? user.passwordBefore : user.passwordHash,
});

/**
 * Refuses a password that can't be given to someone as a temporary one.
 * @param user undefined where there is none: then only the rules are looked at
 * @throws Refused for a rule that it breaks, PASSWORD_UNCHANGED where it is the temporary one that they have. Whether
 * it is one of their own choice is nobody's to know.
 */
export async function refuseGiven(
  hasher: PasswordHasher,
  password: string,
  user: UserEntity | null,
  organization: string,
): Promise<void> {
  const issue = await newPasswordIssue(password, user ?? {}, organization);
  if (issue) refuse(issue);
  if (user?.passwordTemporary && (await hasher.verify(user.passwordHash, password))) {
    refuse({ code: 'PASSWORD_UNCHANGED', field: 'password', params: {} });
  }
}

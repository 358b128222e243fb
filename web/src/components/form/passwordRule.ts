import { type Issue, type PasswordOwner, checkNewPassword, newPasswordIssue } from '@rollcall/shared';

/**
 * Why a password can't be given to someone, as the server will say too. Where the list of common ones can't be loaded
 * it is the server alone that knows them.
 * @param organization the name of theirs
 */
export const passwordIssue = (
  password: string,
  owner: PasswordOwner,
  organization: string,
): Promise<Issue | undefined> =>
  newPasswordIssue(password, owner, organization).catch(() =>
    checkNewPassword(password, owner, { common: new Set(), organization }),
  );

import { FieldResolver, Resolver, Root } from 'type-graphql';
import { temporaryPasswordExpiry } from './temporaryPassword.ts';
import { Access } from '../../../../graphql/index.ts';
import { UserType } from '../../accounts/user.type.ts';

@Resolver(() => UserType)
export class TemporaryPasswordResolver {
  /** @param lifetime of a temporary password, in milliseconds; 0 for ever */
  constructor(private readonly lifetime: number) {}

  @Access('parent')
  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'Until when the temporary password can be used; in the past where it has run out, and an administrator has to reset it. Null where the password is not temporary, or never runs out.',
  })
  temporaryPasswordExpiresAt(@Root() user: UserType): Date | null {
    const { mustChangePassword: passwordTemporary, passwordSetAt, availableFrom } = user;
    return temporaryPasswordExpiry({ passwordTemporary, passwordSetAt, availableFrom }, this.lifetime);
  }
}

import { LIMITS, loginIdKey } from '@rollcall/shared';
import { Arg, Query, Resolver } from 'type-graphql';
import { Access } from '../../../graphql/index.ts';
import { Fault } from '../../../kernel/index.ts';
import type { UserService } from './user.service.ts';

/** What a review of many new users has to ask before it lets them be added. */
@Resolver()
export class LoginIdCheckResolver {
  constructor(private readonly users: UserService) {}

  @Access(
    { permission: 'administrative', scope: 'users:read' },
    {
      rate: 'check',
      points: ({ loginIds }) => 1 + (loginIds as readonly string[]).length / 100,
    },
  )
  @Query(() => [String], {
    description:
      `Which of these login IDs are in use, in whatever case, here or in another organization, which is not told; as they were given, ` +
      `at most ${LIMITS.importRowsMax} at once. Adding users checks it again.`,
  })
  async userLoginIdsTaken(
    @Arg('loginIds', () => [String], { description: `In whatever case, at most ${LIMITS.importRowsMax}.` })
    loginIds: string[],
  ): Promise<string[]> {
    if (loginIds.length > LIMITS.importRowsMax)
      throw new Fault('BAD_USER_INPUT', `At most ${LIMITS.importRowsMax} login IDs can be checked at once.`);
    // A longer one is nobody's, and not worth a look.
    const possible = loginIds.filter((loginId) => loginId.length <= LIMITS.loginIdLength);
    const taken = await this.users.taken([...new Set(possible.map(loginIdKey))]);
    return possible.filter((loginId) => taken.has(loginIdKey(loginId)));
  }
}

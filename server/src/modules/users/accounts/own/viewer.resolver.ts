import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, userOf, payload } from '../../../../graphql/index.ts';
import type { UserService } from '../user.service.ts';
import { UserType } from '../user.type.ts';
import { ViewerUpdateInput, ViewerUpdatePayload } from './viewer.inputs.ts';
import type { ViewerService } from './viewer.service.ts';

@Resolver()
export class ViewerResolver {
  constructor(
    private readonly viewers: ViewerService,
    private readonly users: UserService,
  ) {}

  @Access('user', { rate: 'account' })
  @Mutation(() => ViewerUpdatePayload, {
    description: "Saves the signed-in user's own language and time zone. Refused with UNKNOWN_VALUE.",
  })
  viewerUpdate(
    @Arg('input', () => ViewerUpdateInput) { locale, timeZone }: ViewerUpdateInput,
    @Ctx() context: Context,
  ): Promise<ViewerUpdatePayload> {
    return payload(context, async () => {
      const chosen = { locale: locale ?? undefined, timeZone: timeZone ?? undefined };
      const user = await this.viewers.update(userOf(context), chosen);
      return { user: UserType.of(user, this.users.now) };
    });
  }
}

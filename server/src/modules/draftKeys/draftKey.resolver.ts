import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, userOf } from '../../graphql/index.ts';
import { type DraftKeyService, KEYS_OF_USER } from './draftKey.service.ts';
import {
  DraftKeyCreatePayload,
  DraftKeyDeleteInput,
  DraftKeyDeletePayload,
  DraftKeyOpenInput,
  DraftKeyOpenPayload,
} from './draftKey.type.ts';

@Resolver()
export class DraftKeyResolver {
  constructor(private readonly draftKeys: DraftKeyService) {}

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => DraftKeyCreatePayload, {
    description:
      'Makes a key under which the browser of the signed-in user keeps a draft. ' +
      `It is forgotten with \`draftKeyDelete\`, with \`signOut\` in the session that was given it last, a day after that, and when the user has ${KEYS_OF_USER} newer ones.`,
  })
  draftKeyCreate(@Ctx() context: Context): Promise<DraftKeyCreatePayload> {
    return payload(context, async () => ({ draftKey: await this.draftKeys.create(userOf(context)) }));
  }

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => DraftKeyOpenPayload, {
    description: 'Gives the signed-in user a key again, also in another session, and keeps it for a day from now.',
  })
  draftKeyOpen(
    @Arg('input', () => DraftKeyOpenInput) { id }: DraftKeyOpenInput,
    @Ctx() context: Context,
  ): Promise<DraftKeyOpenPayload> {
    return payload(context, async () => ({ draftKey: await this.draftKeys.open(userOf(context), id) }));
  }

  @Access({ permission: 'administrative' }, { rate: 'change' })
  @Mutation(() => DraftKeyDeletePayload, {
    description:
      'Forgets a key of the signed-in user: what was kept under it can never be read again. Done as well where there is no such key.',
  })
  draftKeyDelete(
    @Arg('input', () => DraftKeyDeleteInput) { id }: DraftKeyDeleteInput,
    @Ctx() context: Context,
  ): Promise<DraftKeyDeletePayload> {
    return payload(context, async () => {
      await this.draftKeys.delete(userOf(context), id);
      return {};
    });
  }
}

import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { Access, type Context, UserError, actorOf, describedValues, payload } from '../../../graphql/index.ts';
import type { WeakPasswords } from '../organization.entity.ts';
import type { PasswordPolicyService } from './passwordPolicy.service.ts';

const WeakPasswordsEnum = { WARN: 'WARN', REFUSE: 'REFUSE' } as const satisfies Record<WeakPasswords, string>;
registerEnumType(WeakPasswordsEnum, {
  name: 'WeakPasswords',
  description: 'What comes of a password that others would soon guess.',
  valuesConfig: describedValues({
    WARN: 'A warning in its row, which can be added all the same.',
    REFUSE: 'An error in its row, with which nobody of the file is added.',
  }),
});

@ObjectType({ description: 'What the organization asks of passwords, beside the rules that hold for everyone.' })
class PasswordPolicy {
  @Field(() => WeakPasswordsEnum, {
    description: 'What comes of weak passwords in a file that adds users. Given one by one, they are always refused.',
  })
  weakPasswordsInFiles!: WeakPasswords;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many days a temporary password can be used; null where none runs out. A setting of the server.',
  })
  temporaryPasswordDays!: number | null;
}

@InputType({ description: 'What is to become of the policy.' })
class PasswordPolicyUpdateInput {
  @Field(() => WeakPasswordsEnum, { description: 'What comes of weak passwords in a file that adds users.' })
  weakPasswordsInFiles!: WeakPasswords;
}

@ObjectType({ description: 'The policy as it is now.' })
class PasswordPolicyUpdatePayload {
  @Field(() => PasswordPolicy, { nullable: true, description: 'Null where it was refused.' })
  passwordPolicy?: PasswordPolicy | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was done.' })
  userErrors!: UserError[];
}

const DAY = 86_400_000;

@Resolver()
export class PasswordPolicyResolver {
  /** @param lifetime of a temporary password, in milliseconds; 0 for ever */
  constructor(
    private readonly policies: PasswordPolicyService,
    private readonly lifetime: number,
  ) {}

  @Access({ permission: 'administrative', scope: 'organization:read' })
  @Query(() => PasswordPolicy, { description: "The caller's organization's policy of passwords." })
  passwordPolicy(@Ctx() context: Context): Promise<PasswordPolicy> {
    return this.#policy(context);
  }

  @Access({ permission: 'administrative', scope: 'organization:write' }, { rate: 'change' })
  @Mutation(() => PasswordPolicyUpdatePayload, {
    description:
      'Says what weak passwords in files are from now on; imports that were checked before stay as they are.',
  })
  passwordPolicyUpdate(
    @Arg('input', () => PasswordPolicyUpdateInput) input: PasswordPolicyUpdateInput,
    @Ctx() context: Context,
  ): Promise<PasswordPolicyUpdatePayload> {
    return payload(context, async () => {
      await this.policies.change(actorOf(context), input.weakPasswordsInFiles);
      return { passwordPolicy: await this.#policy(context) };
    });
  }

  async #policy(context: Context): Promise<PasswordPolicy> {
    const weakPasswordsInFiles = await this.policies.weakPasswordsInFiles(actorOf(context).organizationId);
    return { weakPasswordsInFiles, temporaryPasswordDays: this.lifetime === 0 ? null : this.lifetime / DAY };
  }
}

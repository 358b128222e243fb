import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, type Context, actorOf, payload } from '../../../../graphql/index.ts';
import { USER_ACTIONS, refusalOf } from '../user.policy.ts';
import type { UserService } from '../user.service.ts';
import { UserType } from '../user.type.ts';
import {
  UserActivateInput,
  UserActivatePayload,
  UserDeactivateInput,
  UserDeactivatePayload,
  UserDeleteInput,
  UserDeletePayload,
  UserPasswordResetInput,
  UserPasswordResetPayload,
  UserUpdateInput,
  UserUpdatePayload,
} from './userChange.inputs.ts';
import type { ChangedUser, UserChangeService } from './userChange.service.ts';
import { UserActions } from './userActions.type.ts';

@Resolver(() => UserType)
export class UserChangeResolver {
  constructor(
    private readonly changes: UserChangeService,
    private readonly users: UserService,
  ) {}

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserUpdatePayload, {
    description:
      'Saves what was changed of a user, unless someone else saved meanwhile. ' +
      'Refused with USER_NOT_FOUND, CHANGED_MEANWHILE, LOGIN_ID_TAKEN, NUMBER_TAKEN, SERVICE_SEAT_LIMIT_REACHED, ' +
      'OWN_ACCOUNT or LAST_ADMINISTRATOR where it takes administrative privileges away, ' +
      'REAUTHENTICATION_REQUIRED where it gives privileges or changes the login ID, or what is wrong ' +
      'with a field (REQUIRED, INVALID_FORMAT, INVALID_CHARACTER, INVALID_USER_NUMBER, TOO_LONG, UNKNOWN_VALUE, ' +
      'REQUIRES_PERMISSION, NOT_SUBSCRIBED).',
  })
  async userUpdate(
    @Arg('input', () => UserUpdateInput) input: UserUpdateInput,
    @Ctx() context: Context,
  ): Promise<UserUpdatePayload> {
    const { id, version, loginId, name, reading, phoneNumber, locale, timeZone, privileges, permissions } = input;
    const changes = {
      loginId: loginId ?? undefined,
      name: name ?? undefined,
      reading: reading ?? undefined,
      phoneNumber: phoneNumber ?? undefined,
      locale: locale ?? undefined,
      timeZone: timeZone ?? undefined,
      settings: { ...privileges, ...permissions },
    };
    const answer = await this.#answer(context, () => this.changes.update(actorOf(context), id, version, changes));
    if (!answer.userErrors.some((error) => error.code === 'CHANGED_MEANWHILE')) return answer;
    const theirs = await this.users.user(actorOf(context), id);
    return { ...answer, ...(theirs && { user: UserType.of(theirs, this.users.now) }) };
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserActivatePayload, {
    description: 'Lets a deactivated user sign in again. Refused with USER_NOT_FOUND.',
  })
  userActivate(
    @Arg('input', () => UserActivateInput) input: UserActivateInput,
    @Ctx() context: Context,
  ): Promise<UserActivatePayload> {
    return this.#answer(context, () => this.changes.activate(actorOf(context), input.id));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserDeactivatePayload, {
    description:
      'Ends the sessions of a user and lets them not sign in; their settings and seats stay. ' +
      'Refused with USER_NOT_FOUND, OWN_ACCOUNT or LAST_ADMINISTRATOR.',
  })
  userDeactivate(
    @Arg('input', () => UserDeactivateInput) input: UserDeactivateInput,
    @Ctx() context: Context,
  ): Promise<UserDeactivatePayload> {
    return this.#answer(context, () => this.changes.deactivate(actorOf(context), input.id));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserPasswordResetPayload, {
    description:
      'Gives a user a temporary password and ends their sessions. ' +
      'Refused with USER_NOT_FOUND, OWN_ACCOUNT, or, of the password, TOO_SHORT, TOO_LONG, TOO_SIMPLE, ' +
      'INVALID_CHARACTER or a code that begins with PASSWORD_.',
  })
  userPasswordReset(
    @Arg('input', () => UserPasswordResetInput) input: UserPasswordResetInput,
    @Ctx() context: Context,
  ): Promise<UserPasswordResetPayload> {
    return this.#answer(context, () => this.changes.resetPassword(actorOf(context), input.id, input.password));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserDeletePayload, {
    description:
      'Deletes a user for good; the login ID and the seats are free at once. ' +
      'Refused with USER_NOT_FOUND, OWN_ACCOUNT, LAST_ADMINISTRATOR, CONFIRMATION_MISMATCH, or ' +
      'REAUTHENTICATION_REQUIRED where the user is an administrator.',
  })
  userDelete(
    @Arg('input', () => UserDeleteInput) input: UserDeleteInput,
    @Ctx() context: Context,
  ): Promise<UserDeletePayload> {
    return payload(context, async () => {
      const seatChanges = await this.changes.delete(actorOf(context), input.id, input.loginId);
      return { deletedUserId: input.id, seatChanges };
    });
  }

  @Access('parent')
  @FieldResolver(() => UserActions, { description: 'What the signed-in user may do with this one.' })
  async viewerCan(@Root() user: UserType, @Ctx() context: Context): Promise<UserActions> {
    const { principal: actor } = context;
    if (actor?.kind !== 'user' || !actor.permissions.has('administrative') || actor.mustChangePassword)
      return new UserActions();
    const administrators = await context.perRequest(this, () => this.changes.administrators(actor));
    const facts = {
      id: user.id,
      administrative: user.privileges.administrative,
      deactivated: user.status === 'DEACTIVATED',
    };
    const actions = new UserActions();
    for (const action of USER_ACTIONS) actions[action] = !refusalOf(action, actor.userId, facts, administrators);
    return actions;
  }

  #answer(context: Context, change: () => Promise<ChangedUser>) {
    return payload(context, async () => {
      const { user, seatChanges } = await change();
      return { user: UserType.of(user, this.users.now), seatChanges };
    });
  }
}

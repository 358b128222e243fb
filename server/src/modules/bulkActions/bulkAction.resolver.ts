import { issueMessage } from '@rollcall/shared';
import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Access,
  type Connection,
  type Context,
  ForwardPageArgs,
  actorOf,
  payload,
  pointsOfUpload,
  toConnection,
} from '../../graphql/index.ts';
import { type UserService, UserType } from '../users/index.ts';
import type {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  BulkOutcome,
} from './bulkAction.entity.ts';
import {
  UserBulkActionCancelInput,
  UserBulkActionCancelPayload,
  UserBulkActionCommitInput,
  UserBulkActionCommitPayload,
  UserBulkActionCreateInput,
  UserBulkActionCreatePayload,
  UserBulkActionsArgs,
  UserBulkUpdateCreateInput,
  UserBulkUpdateCreatePayload,
  actionFrom,
  selectionFrom,
} from './bulkAction.inputs.ts';
import type { BulkActionService } from './bulkAction.service.ts';
import {
  BulkActionConnection,
  BulkActionIssueConnection,
  type BulkActionIssueType,
  BulkActionType,
  BulkActionUserConnection,
  type BulkActionUserType,
  BulkOutcomeEnum,
  toBulkActionType,
  toDifferenceType,
} from './bulkAction.type.ts';

@Resolver(() => BulkActionType)
export class BulkActionResolver {
  constructor(
    private readonly actions: BulkActionService,
    private readonly accounts: UserService,
  ) {}

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => BulkActionType, {
    nullable: true,
    description: 'One bulk action; null where the organization has none of this ID.',
  })
  async userBulkAction(
    @Arg('id', () => ID, { description: 'Of the bulk action.' }) id: string,
    @Ctx() context: Context,
  ): Promise<BulkActionType | null> {
    const entity = await this.actions.find(actorOf(context), id);
    return entity && toBulkActionType(entity);
  }

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => BulkActionConnection, { description: "The organization's bulk actions, newest first." })
  async userBulkActions(
    @Args(() => UserBulkActionsArgs) { filter, ...args }: UserBulkActionsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<BulkActionType>> {
    const actor = actorOf(context);
    const statuses = filter?.status ?? undefined;
    const page = await this.actions.page(actor, args, statuses);
    return toConnection(page, toBulkActionType, () => this.actions.count(actor, statuses));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'bulkAction' })
  @Mutation(() => UserBulkActionCreatePayload, {
    description:
      'Selects users and looks at each: READY to be committed, INVALID with its issues, or COMPLETED where nothing ' +
      'would change. No user is changed. ' +
      'Refused with NO_USERS, TOO_MANY_SELECTED, TOO_MANY_OPEN_BULK_ACTIONS, IDEMPOTENCY_KEY_REUSED, BULK_ACTION_NOT_FOUND, or ' +
      'UNKNOWN_VALUE or NOT_SUBSCRIBED of what it sets. What stands against single users is in the ' +
      'issues of the action.',
  })
  userBulkActionCreate(
    @Arg('input', () => UserBulkActionCreateInput) input: UserBulkActionCreateInput,
    @Ctx() context: Context,
  ): Promise<UserBulkActionCreatePayload> {
    const { idempotencyKey, ...content } = input;
    const request = { key: idempotencyKey ?? undefined, content };
    return this.#answer(context, () =>
      this.actions.create(actorOf(context), selectionFrom(input.selection), actionFrom(input.action), request),
    );
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'upload', points: pointsOfUpload })
  @Mutation(() => UserBulkUpdateCreatePayload, {
    description:
      'Reads a file of users who are there, such as an edited export, and looks at each: READY to be committed, INVALID with its issues, ' +
      'or COMPLETED where nothing would change. An empty cell, a column left out and a user left out stay as they are. No user is changed. ' +
      'Refused with TOO_MANY_OPEN_BULK_ACTIONS, IDEMPOTENCY_KEY_REUSED, FILE_READER_BUSY, ' +
      'FILE_TOO_COMPLEX, FILE_TOO_LARGE, UNREADABLE_FILE, UNDECODABLE_TEXT or ENCODING_UNCERTAIN where ' +
      'the file can not be read. What is wrong inside of a file that can be read is in the issues of the action.',
  })
  userBulkUpdateCreate(
    @Arg('input', () => UserBulkUpdateCreateInput) input: UserBulkUpdateCreateInput,
    @Ctx() context: Context,
  ): Promise<UserBulkUpdateCreatePayload> {
    const key = input.idempotencyKey ?? undefined;
    return this.#answer(context, () => this.actions.createUpdate(actorOf(context), input, key));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserBulkActionCommitPayload, {
    description:
      'Carries out an action that is READY. Called again it has no further effect, but for RESET_PASSWORD, ' +
      'which is refused then, unless it comes under the same key: its passwords would not be those that count. ' +
      'Refused with BULK_ACTION_NOT_FOUND, BULK_ACTION_NOT_COMMITTABLE, IDEMPOTENCY_KEY_REUSED, COUNT_MISMATCH, or ' +
      'REAUTHENTICATION_REQUIRED where it gives privileges or deletes an administrator, ' +
      'or as `userPasswordReset` for a password that breaks a rule.',
  })
  userBulkActionCommit(
    @Arg('input', () => UserBulkActionCommitInput) input: UserBulkActionCommitInput,
    @Ctx() context: Context,
  ): Promise<UserBulkActionCommitPayload> {
    return this.#answer(context, () =>
      this.actions.commit(
        actorOf(context),
        input.id,
        { confirmation: input.confirmation ?? '', passwords: input.passwords ?? undefined },
        input.idempotencyKey ?? undefined,
      ),
    );
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserBulkActionCancelPayload, {
    description:
      'Gives an action up. It can be done until the commit begins. ' +
      'Refused with BULK_ACTION_NOT_FOUND or BULK_ACTION_NOT_CANCELABLE.',
  })
  userBulkActionCancel(
    @Arg('input', () => UserBulkActionCancelInput) input: UserBulkActionCancelInput,
    @Ctx() context: Context,
  ): Promise<UserBulkActionCancelPayload> {
    return this.#answer(context, () => this.actions.cancel(actorOf(context), input.id));
  }

  #answer(context: Context, act: () => Promise<BulkActionEntity>) {
    return payload(context, async () => ({ userBulkAction: toBulkActionType(await act()) }));
  }

  @Access('parent')
  @FieldResolver(() => String, {
    description:
      'The month from which the bill changes, such as `2026-11`: as it is now until it has come to its end, then as it was.',
  })
  billingMonth(@Root() root: BulkActionType): Promise<string> {
    return this.actions.billingMonth(root);
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, { nullable: true, description: 'Who prepared it; null where that user was deleted.' })
  createdBy(@Root() root: BulkActionType, @Ctx() context: Context): Promise<UserType | null> {
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserType | null>((ids) => this.#preparers(root.organizationId, ids)),
    );
    return loader.load(root.createdById);
  }

  async #preparers(organizationId: string, ids: readonly string[]): Promise<(UserType | null)[]> {
    const found = await this.accounts.users(organizationId, ids);
    const byId = new Map(found.map((user) => [user.id, UserType.of(user, this.accounts.now)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  @Access('parent')
  @FieldResolver(() => BulkActionIssueConnection, { description: 'Everything that speaks against it, user by user.' })
  async issues(
    @Root() root: BulkActionType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() { reader }: Context,
  ): Promise<Connection<BulkActionIssueType>> {
    const show = ({ row, userId, loginId, field, code, params }: BulkActionIssueEntity): BulkActionIssueType => ({
      row,
      userId,
      loginId,
      field,
      code,
      message: issueMessage({ code, params, ...(field && { field }) }, reader.locale, reader.timeZone),
    });
    return toConnection(await this.actions.issuePage(root.id, args), show, () => this.actions.countIssues(root.id));
  }

  @Access('parent')
  @FieldResolver(() => BulkActionUserConnection, {
    description: 'The selected users who have been looked at. None of one that was canceled, or that has deleted them.',
  })
  async users(
    @Root() root: BulkActionType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('outcome', () => BulkOutcomeEnum, { defaultValue: 'CHANGE', description: 'Only those of whom this becomes.' })
    outcome: BulkOutcome,
  ): Promise<Connection<BulkActionUserType>> {
    const show = ({ userId, loginId, name, row, differences }: BulkActionUserEntity): BulkActionUserType => ({
      userId,
      loginId,
      name,
      row,
      differences: (differences ?? []).map(toDifferenceType),
    });
    const page = await this.actions.userPage(root.id, outcome, args);
    return toConnection(page, show, () => this.actions.countUsers(root.id, outcome));
  }
}

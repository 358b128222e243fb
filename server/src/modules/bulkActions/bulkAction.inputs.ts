import { type Locale, type Scope, type Settings, isSettingKey } from '@rollcall/shared';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import {
  ForwardPageArgs,
  LocaleEnum,
  UserError,
  UserPermissionsInput,
  UserPrivilegesInput,
} from '../../graphql/index.ts';
import { Fault } from '../../kernel/index.ts';
import { UploadedFileInput } from '../files/index.ts';
import { IDEMPOTENCY_KEY, type StagedWorkStatus } from '../stagedWork/index.ts';
import { UserFilter, conditionsFrom } from '../users/index.ts';
import type { RequestedAction } from './bulkAction.service.ts';
import type { UserSelection } from './making/bulkActionSelection.ts';
import { type BulkActionKind, BulkActionKindEnum, BulkActionStatusEnum, BulkActionType } from './bulkAction.type.ts';

@InputType({ description: 'Conditions that must all be met, each by any of its values.' })
export class UserBulkActionFilter {
  @Field(() => [BulkActionStatusEnum], { nullable: true, description: 'Any of these.' })
  status?: StagedWorkStatus[] | null;
}

@ArgsType()
export class UserBulkActionsArgs extends ForwardPageArgs {
  @Field(() => UserBulkActionFilter, { nullable: true, description: 'Which bulk actions; all where it is left out.' })
  filter?: UserBulkActionFilter | null;
}

@InputType({
  description: 'Everyone whom the list of users shows with this search and filter: all users, where both are left out.',
})
export class UserMatchInput {
  @Field(() => String, { nullable: true, description: 'As of the list of users.' })
  search?: string | null;

  @Field(() => UserFilter, { nullable: true, description: 'Conditions that the users meet.' })
  filter?: UserFilter | null;
}

@InputType({
  description: 'Which users. Exactly one of these is given; who is meant is found out once, when the action is made.',
})
export class UserSelectionInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'These users. One whom the organization does not have is an issue of the action, USER_GONE.',
  })
  ids?: string[] | null;

  @Field(() => UserMatchInput, { nullable: true, description: 'Whoever matches now.' })
  matching?: UserMatchInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Those whom an earlier bulk action changed; where it changed none, those against whom nothing spoke.',
  })
  bulkActionId?: string | null;
}

@InputType({
  description:
    'What is done. SET_PERMISSION takes exactly one privilege or permission, the others what their names say. UPDATE and RESTORE take ' +
    'nothing more: what becomes of each user, the earlier bulk action in the selection says.',
})
export class UserBulkActionInput {
  @Field(() => BulkActionKindEnum, { description: 'What is done; it says which one of the other fields is given.' })
  kind!: BulkActionKind;

  @Field(() => UserPrivilegesInput, {
    nullable: true,
    description: 'For SET_PERMISSION, instead of `permissions`: the one privilege that is set.',
  })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, {
    nullable: true,
    description: 'For SET_PERMISSION, instead of `privileges`: the one permission that is set.',
  })
  permissions?: Partial<Settings> | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'For SET_LOCALE: the language that everyone gets.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name of one of the fourteen time zones.' })
  timeZone?: string | null;
}

@InputType()
export class UserBulkActionCreateInput {
  @Field(() => UserSelectionInput, { description: 'Whom it is about: at most 10000 users.' })
  selection!: UserSelectionInput;

  @Field(() => UserBulkActionInput, { description: 'What is done with each of them.' })
  action!: UserBulkActionInput;

  @Field(() => String, {
    nullable: true,
    description: `${IDEMPOTENCY_KEY} Sent again with the same content, it is the same bulk action.`,
  })
  idempotencyKey?: string | null;
}

@InputType({
  description:
    'A file, of which exactly one of `fileId` and `csv` is given: the columns of an export, of which only the login ID has to be there.',
})
export class UserBulkUpdateCreateInput extends UploadedFileInput {
  @Field(() => String, {
    nullable: true,
    description: `${IDEMPOTENCY_KEY} Sent again with the same content, it is the same bulk action.`,
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The temporary password that one user of a RESET_PASSWORD gets.' })
export class UserTemporaryPasswordInput {
  @Field(() => ID, { description: 'A user whom the action changes.' })
  userId!: string;

  @Field(() => String, { description: 'By the rules of every temporary password. It is sent back by nothing.' })
  password!: string;
}

@InputType()
export class UserBulkActionCommitInput {
  @Field(() => ID, { description: 'A bulk action that is READY.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'To delete: the number of users whom it deletes, typed.' })
  confirmation?: string | null;

  @Field(() => [UserTemporaryPasswordInput], {
    nullable: true,
    description:
      'For RESET_PASSWORD: one for each user whom it changes, as `users` lists them. No other kind takes any.',
  })
  passwords?: UserTemporaryPasswordInput[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@InputType()
export class UserBulkActionCancelInput {
  @Field(() => ID, { description: 'A bulk action that is PREPARING or READY.' })
  id!: string;
}

@ObjectType()
abstract class BulkActionPayload {
  @Field(() => BulkActionType, {
    nullable: true,
    description: 'The bulk action as it is now; null where it was refused.',
  })
  userBulkAction?: BulkActionType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class UserBulkActionCreatePayload extends BulkActionPayload {}

@ObjectType()
export class UserBulkUpdateCreatePayload extends BulkActionPayload {}

@ObjectType()
export class UserBulkActionCommitPayload extends BulkActionPayload {}

@ObjectType()
export class UserBulkActionCancelPayload extends BulkActionPayload {}

/** @throws Fault BAD_USER_INPUT where not exactly one way to select is given */
export function selectionFrom({ ids, matching, bulkActionId }: UserSelectionInput): UserSelection {
  const given: UserSelection[] = [
    ...(ids ? [{ kind: 'ids' as const, ids }] : []),
    ...(matching ? [{ kind: 'matching' as const, conditions: conditionsFrom(matching.search, matching.filter) }] : []),
    ...(bulkActionId != null ? [{ kind: 'action' as const, id: bulkActionId }] : []),
  ];
  const [selection, another] = given;
  if (!selection || another) throw new Fault('BAD_USER_INPUT', 'A selection has exactly one of its fields.');
  return selection;
}

/** @throws Fault BAD_USER_INPUT where what the kind takes is missing, or more is given */
export function actionFrom(input: UserBulkActionInput): RequestedAction {
  const { kind, privileges, permissions, locale, timeZone } = input;
  const settings = Object.entries({ ...privileges, ...permissions }).filter(
    (entry): entry is [string, boolean | Scope] => entry[1] != null,
  );
  const [setting] = settings;
  const given = settings.length + (locale ? 1 : 0) + (timeZone != null ? 1 : 0);
  if (kind !== 'SET_LOCALE' && kind !== 'SET_TIME_ZONE' && kind !== 'SET_PERMISSION') {
    if (given === 0) return { kind };
  } else if (given === 1) {
    if (kind === 'SET_LOCALE' && locale) return { kind, locale };
    if (kind === 'SET_TIME_ZONE' && timeZone != null) return { kind, timeZone };
    if (kind === 'SET_PERMISSION' && setting && isSettingKey(setting[0])) {
      return { kind, setting: setting[0], value: setting[1] };
    }
  }
  throw new Fault('BAD_USER_INPUT', 'An action has exactly what its kind takes.');
}

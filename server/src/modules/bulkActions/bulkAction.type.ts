import { type ErrorCode, type FieldDifference, type Locale, type SeatChange, settingOf } from '@rollcall/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ErrorCodeEnum, LocaleEnum, ScopeEnum, connectionType, describedValues } from '../../graphql/index.ts';
import { FileLayoutType } from '../files/index.ts';
import { SeatChangeType } from '../organizations/index.ts';
import { ProgressType, type StagedWorkStatus, states } from '../stagedWork/index.ts';
import { type BulkAction, isEachAction } from '../users/index.ts';
import type { BulkActionEntity, BulkOutcome } from './bulkAction.entity.ts';
import { onBulkActionCommit } from './bulkAction.machine.ts';

const namesOf = <T extends string>(names: readonly T[]) => Object.fromEntries(names.map((name) => [name, name]));

const BULK_ACTION_KINDS = [
  'ACTIVATE',
  'DEACTIVATE',
  'DELETE',
  'RESET_PASSWORD',
  'SET_PERMISSION',
  'SET_LOCALE',
  'SET_TIME_ZONE',
  'UPDATE',
  'RESTORE',
] as const satisfies readonly BulkAction['kind'][];
export type BulkActionKind = (typeof BULK_ACTION_KINDS)[number];

const KIND_TEXTS: Readonly<Record<BulkActionKind, string>> = {
  ACTIVATE: 'Lets deactivated users sign in again.',
  DEACTIVATE: 'Keeps users from signing in, and ends their sessions; settings and seats stay.',
  DELETE: 'Deletes users for good. It can not be undone.',
  RESET_PASSWORD:
    'Gives each user a temporary password, which the commit takes, and ends their sessions. It can not be undone.',
  SET_PERMISSION: 'Sets one privilege or permission.',
  SET_LOCALE: 'Sets the language.',
  SET_TIME_ZONE: 'Sets the time zone.',
  UPDATE: 'Does with each user what a file says of them: see `userBulkUpdateCreate`.',
  RESTORE: 'Puts those whom an UPDATE or a RESTORE changed back to how they were, unless someone changed them since.',
};
export const BulkActionKindEnum = namesOf(BULK_ACTION_KINDS);
registerEnumType(BulkActionKindEnum, {
  name: 'UserBulkActionKind',
  description: 'What is done with many users.',
  valuesConfig: describedValues(KIND_TEXTS),
});

const STATUS_TEXTS: Readonly<Record<StagedWorkStatus, string>> = {
  PREPARING: 'Every user is being looked at.',
  INVALID: 'Something stands against it, as its `issues` say. It ends there: nobody is changed.',
  READY: 'Waits for the commit, for a day at most: see `expiresAt`.',
  COMMITTING: 'The users are being changed.',
  COMPLETED: 'All of the users whom it was to change were changed.',
  FAILED: 'Nobody was changed: the commit met the `issues`.',
  CANCELED: 'Nobody was changed: somebody gave it up, or nobody committed it within a day.',
};
export const BulkActionStatusEnum = namesOf(states.STAGED_WORK_STATUSES);
registerEnumType(BulkActionStatusEnum, {
  name: 'UserBulkActionStatus',
  description: 'How far a bulk action has come. Either all of its users are changed, or none.',
  valuesConfig: describedValues(STATUS_TEXTS),
});

const OUTCOME_TEXTS: Readonly<Record<BulkOutcome, string>> = {
  CHANGE: 'The user is changed.',
  SAME: 'The user is so already, and stays as they are.',
  REFUSED: 'It can not be done with the user.',
};
export const BulkOutcomeEnum = namesOf(Object.keys(OUTCOME_TEXTS));
registerEnumType(BulkOutcomeEnum, {
  name: 'UserBulkActionOutcome',
  description: 'What becomes of one user of a bulk action.',
  valuesConfig: describedValues(OUTCOME_TEXTS),
});

@ObjectType('UserBulkAction', { description: 'Something to be done with many users: with all of them, or with none.' })
export class BulkActionType {
  @Field(() => ID, { description: 'Of this bulk action for good.' })
  id!: string;

  @Field(() => BulkActionKindEnum, { description: 'What it does with each user.' })
  kind!: BulkActionKind;

  @Field(() => String, {
    nullable: true,
    description: 'The privilege or permission that it sets, such as `phoneEnable`.',
  })
  setting!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'To what it sets one that is on or off.' })
  on!: boolean | null;

  @Field(() => ScopeEnum, { nullable: true, description: 'To what it sets one that reaches so far or so far.' })
  scope!: string | null;

  @Field(() => String, { nullable: true, description: 'The file that says what becomes of each user.' })
  fileName!: string | null;

  @Field(() => FileLayoutType, {
    nullable: true,
    description: 'How that file was read; null where there is none, and of actions from before it was kept.',
  })
  layout!: FileLayoutType | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'The language that SET_LOCALE sets; null of other kinds.' })
  locale!: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name.' })
  timeZone!: string | null;

  @Field(() => BulkActionStatusEnum, { description: 'How far it has come.' })
  status!: StagedWorkStatus;

  @Field(() => Int, { description: 'How many users were selected.' })
  userCount!: number;

  @Field(() => ProgressType, { description: 'How many of them have been looked at.' })
  progress!: ProgressType;

  @Field(() => Int, { deprecationReason: 'Use `progress.done`.', description: 'How many of them have been looked at.' })
  preparedCount!: number;

  @Field(() => Int, { description: 'How many it is to change.' })
  changeCount!: number;

  @Field(() => Int, { description: 'How many are so already, and stay as they are.' })
  sameCount!: number;

  @Field(() => Int, { description: 'Of how many it can not be done.' })
  refusedCount!: number;

  @Field(() => Int, { description: 'How many were changed: 0 until it is completed.' })
  changedCount!: number;

  @Field(() => [SeatChangeType], {
    description: 'How the counts of seats move: foreseen once everyone was looked at, exact once completed.',
  })
  seatChanges!: SeatChange[];

  @Field(() => Date, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => String, { description: 'The login ID, as it was then, of who prepared it.' })
  createdByName!: string;

  @Field(() => Date, { nullable: true, description: 'When it came to its end, good or bad.' })
  finishedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it is canceled by itself, unless someone carries it out before.',
  })
  expiresAt!: Date | null;

  @Field(() => Boolean, { description: 'Whether `userBulkActionCommit` is possible as it stands.' })
  viewerCanCommit!: boolean;

  @Field(() => Boolean, { description: 'Whether `userBulkActionCancel` is possible as it stands.' })
  viewerCanCancel!: boolean;

  @Field(() => Boolean, {
    description: 'Whether the opposite action, or RESTORE, for the users whom it changed, puts them back.',
  })
  viewerCanUndo!: boolean;

  /** For field resolvers; not in the schema. */
  createdById!: string;
  organizationId!: string;
  billingMonth!: string;
}

export const BulkActionConnection = connectionType('UserBulkAction', () => BulkActionType);

@ObjectType('UserBulkActionIssue', { description: 'One reason for which a bulk action can not be carried out.' })
export class BulkActionIssueType {
  @Field(() => Int, { nullable: true, description: 'The row as the spreadsheet numbers it: the header is row 1.' })
  row!: number | null;

  @Field(() => ID, { nullable: true, description: 'Null where it concerns no single user, or one who is not there.' })
  userId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null too for a user whom the organization does not have.' })
  loginId!: string | null;

  @Field(() => String, { nullable: true, description: 'The field that it is about, such as `phoneEnable`.' })
  field!: string | null;

  @Field(() => ErrorCodeEnum, { description: 'What is wrong, for programs.' })
  code!: ErrorCode;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;
}

export const BulkActionIssueConnection = connectionType('UserBulkActionIssue', () => BulkActionIssueType);

@ObjectType('UserBulkActionDifference', {
  description:
    'A field of a user before and after. The values are texts, locales JA or EN, IANA names of time zones, true or false, or scopes.',
})
export class BulkActionDifferenceType {
  @Field(() => String, { description: 'Such as `name` or `phoneEnable`.' })
  field!: string;

  @Field(() => String, { description: 'The value that the user has.' })
  before!: string;

  @Field(() => String, { description: 'The value that the user gets.' })
  after!: string;
}

/** A difference as the schema shows it. */
export function toDifferenceType({ field, before, after }: FieldDifference): BulkActionDifferenceType {
  const shown = (value: string | boolean): string => (field === 'locale' ? String(value).toUpperCase() : String(value));
  return { field, before: shown(before), after: shown(after) };
}

@ObjectType('UserBulkActionUser', { description: 'One user of a bulk action, as they were when they were looked at.' })
export class BulkActionUserType {
  @Field(() => ID, { description: 'The ID of the user, who may be deleted by now.' })
  userId!: string;

  @Field(() => String, { nullable: true, description: 'The login ID; null where the organization has no such user.' })
  loginId!: string | null;

  @Field(() => String, { nullable: true, description: 'The name; null where the organization has no such user.' })
  name!: string | null;

  @Field(() => Int, { nullable: true, description: 'The row of the file, as the spreadsheet numbers it.' })
  row!: number | null;

  @Field(() => [BulkActionDifferenceType], {
    description: 'What changes of this user alone, by UPDATE and RESTORE; empty where all are asked the same.',
  })
  differences!: BulkActionDifferenceType[];
}

export const BulkActionUserConnection = connectionType('UserBulkActionUser', () => BulkActionUserType);

/** A bulk action as the schema shows it. */
export function toBulkActionType(entity: BulkActionEntity): BulkActionType {
  const { action, preparedCount, changeCount, refusedCount } = entity;
  const value = action.kind === 'SET_PERMISSION' ? action.value : null;
  return {
    id: entity.id,
    kind: action.kind,
    setting: action.kind === 'SET_PERMISSION' ? action.setting : null,
    on: typeof value === 'boolean' ? value : null,
    scope: typeof value === 'string' ? value : null,
    fileName: action.kind === 'UPDATE' ? action.fileName : null,
    layout: entity.layout,
    locale: action.kind === 'SET_LOCALE' ? action.locale : null,
    timeZone: action.kind === 'SET_TIME_ZONE' ? action.timeZone : null,
    status: entity.status,
    userCount: entity.userCount,
    progress: ProgressType.of(entity, entity.userCount),
    preparedCount,
    changeCount,
    sameCount: preparedCount - refusedCount - (entity.status === 'COMPLETED' ? entity.changedCount : changeCount),
    refusedCount,
    changedCount: entity.changedCount,
    seatChanges: entity.seatChanges,
    organizationId: entity.organizationId,
    billingMonth: entity.billingMonth,
    createdAt: entity.createdAt,
    createdById: entity.createdById,
    createdByName: entity.createdByName,
    finishedAt: entity.finishedAt,
    expiresAt: states.expiryOf(entity) ?? null,
    viewerCanCommit: onBulkActionCommit(entity) === 'begin',
    viewerCanCancel: states.onCancel(entity) === 'cancel',
    viewerCanUndo: entity.status === 'COMPLETED' && entity.changedCount > 0 && hasOpposite(action),
  };
}

/**
 * Whoever was changed was the opposite before, where there are but two ways to be; of the others it is known what they
 * were.
 */
const hasOpposite = (action: BulkAction): boolean =>
  isEachAction(action) ||
  action.kind === 'ACTIVATE' ||
  action.kind === 'DEACTIVATE' ||
  (action.kind === 'SET_PERMISSION' && settingOf(action.setting).type === 'flag');

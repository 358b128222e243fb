import type { ErrorCode, Locale, SeatChange, Settings } from '@rollcall/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  ErrorCodeEnum,
  LocaleEnum,
  UserPermissionsType,
  UserPrivilegesType,
  connectionType,
  describedValues,
} from '../../graphql/index.ts';
import { FileLayoutType } from '../files/index.ts';
import { SeatChangeType } from '../organizations/index.ts';
import { ProgressType, states } from '../stagedWork/index.ts';
import { ISSUE_SEVERITIES, type IssueSeverity, type UserImportEntity } from './userImport.entity.ts';
import { USER_IMPORT_STATUSES, type UserImportStatus, onImportCommit, onUndo } from './userImport.machine.ts';

const STATUS_TEXTS: Readonly<Record<UserImportStatus, string>> = {
  INVALID: 'The file was refused for its `issues`. It ends there: nobody is added.',
  PREPARING: 'The passwords are being hashed. A commit is carried out as soon as that is done.',
  READY: 'Waits for the commit, for a day at most: see `expiresAt`.',
  COMMITTING: 'The users are being added.',
  COMPLETED: 'All users were added.',
  UNDONE: 'The users were added, and those whom nobody had touched were removed again.',
  FAILED: 'Nobody was added: the commit met the `issues`, such as a login ID taken meanwhile.',
  CANCELED: 'Nobody was added: somebody gave it up, or nobody committed it within a day.',
};
export const UserImportStatusEnum = Object.fromEntries(USER_IMPORT_STATUSES.map((status) => [status, status]));
registerEnumType(UserImportStatusEnum, {
  name: 'UserImportStatus',
  description: 'How far an import has come. Either all of its users are added, or none.',
  valuesConfig: describedValues(STATUS_TEXTS),
});

export const IssueSeverityEnum = Object.fromEntries(ISSUE_SEVERITIES.map((severity) => [severity, severity]));
registerEnumType(IssueSeverityEnum, {
  name: 'IssueSeverity',
  description: 'What an issue means for its import.',
  valuesConfig: describedValues({
    ERROR: 'With it nobody of the file is added.',
    WARNING: 'To be thought about: its row can be added all the same.',
  }),
});

@ObjectType('UserImport', {
  description: 'One uploaded CSV file and the job that adds its users: all of them, or none.',
})
export class UserImportType {
  @Field(() => ID, { description: 'Of this import for good.' })
  id!: string;

  @Field(() => String, { description: 'The name of the uploaded file.' })
  fileName!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The same for every upload of the same text in this organization, whatever its name or encoding. It is keyed, since files hold passwords: ' +
      'not what another program makes of the file. Null of imports from before it was kept.',
  })
  fileHash!: string | null;

  @Field(() => FileLayoutType, {
    nullable: true,
    description: 'How the file was read; null of `rows`, and of imports from before it was kept.',
  })
  layout!: FileLayoutType | null;

  @Field(() => UserImportStatusEnum, { description: 'How far it has come.' })
  status!: UserImportStatus;

  @Field(() => Int, { description: 'How many users the file holds.' })
  rowCount!: number;

  @Field(() => Int, { description: 'How many reasons were found against it. It stays when they are dropped.' })
  issueCount!: number;

  @Field(() => Date, {
    nullable: true,
    description: 'When its `issues` were dropped, which is a day after a file was refused; null while they are kept.',
  })
  issuesDroppedAt!: Date | null;

  @Field(() => Int, { description: 'How many users were added: all of them or 0. Undoing does not change it.' })
  addedCount!: number;

  @Field(() => ProgressType, { description: 'How many rows have their password hashed.' })
  progress!: ProgressType;

  @Field(() => Date, { description: 'When the file was uploaded.' })
  createdAt!: Date;

  @Field(() => String, { description: "The uploading user's login ID as it was then." })
  createdByName!: string;

  @Field(() => Boolean, { description: 'Whether someone asked for the users to be added.' })
  commitRequested!: boolean;

  @Field(() => Date, { nullable: true, description: 'When it came to its end, good or bad.' })
  finishedAt!: Date | null;

  @Field(() => Date, {
    nullable: true,
    description:
      'From when on it is canceled by itself, because nobody has added its users; null where it is not READY.',
  })
  expiresAt!: Date | null;

  @Field(() => [SeatChangeType], {
    description: 'How the counts of seats move: foreseen at the upload, exact once completed.',
  })
  seatChanges!: SeatChange[];

  @Field(() => Boolean, { description: 'Whether `userImportCommit` is possible as it stands.' })
  viewerCanCommit!: boolean;

  @Field(() => Boolean, { description: 'Whether `userImportCancel` is possible as it stands.' })
  viewerCanCancel!: boolean;

  @Field(() => Boolean, { description: 'Whether it can be undone, provided that `undo` finds users to remove.' })
  viewerCanUndo!: boolean;

  @Field(() => Date, {
    nullable: true,
    description: 'From when on its users can sign in; null where it has added none.',
  })
  availableFrom!: Date | null;

  @Field(() => Int, { description: 'How many of its users were removed again when it was undone.' })
  removedCount!: number;

  @Field(() => Date, { nullable: true, description: 'When it was undone; null where it was not.' })
  undoneAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The login ID, as it was then, of who undid it.' })
  undoneByName!: string | null;

  /** For field resolvers; not in the schema. */
  createdById!: string;
  undoneById!: string | null;
  organizationId!: string;
  billingMonth!: string;
}

@ObjectType('UserImportFileCheck', { description: 'What is known of a file before it is uploaded.' })
export class UserImportFileCheckType {
  @Field(() => String, { description: 'As `UserImport.fileHash` is.' })
  fileHash!: string;

  @Field(() => UserImportType, {
    nullable: true,
    description:
      'The upload of this file that matters most, as `UserImport.earlierUpload` chooses it; null where there is none.',
  })
  earlierUpload!: UserImportType | null;
}

export const UserImportConnection = connectionType('UserImport', () => UserImportType);

@ObjectType('UserImportIssue', {
  description:
    'One reason for which an import can not be added, or a warning of something that had better be otherwise.',
})
export class UserImportIssueType {
  @Field(() => Int, {
    nullable: true,
    description: "The spreadsheet's row number (the header is row 1); null for the file as a whole.",
  })
  row!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The field that it is about, such as `loginId` or `phoneEnable`; null where it is none.',
  })
  field!: string | null;

  @Field(() => String, { nullable: true, deprecationReason: 'Use `field`.', description: 'The same as `field`.' })
  column!: string | null;

  @Field(() => ErrorCodeEnum, { description: 'What is wrong, for programs.' })
  code!: ErrorCode;

  @Field(() => IssueSeverityEnum, { description: 'Whether it keeps the import from being added.' })
  severity!: IssueSeverity;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;

  @Field(() => String, { nullable: true, description: 'The value that was refused. Never a password.' })
  value!: string | null;
}

export const UserImportIssueConnection = connectionType('UserImportIssue', () => UserImportIssueType);

@ObjectType('UserImportRow', { description: 'A user that an import is to add.' })
export class UserImportRowType {
  @Field(() => Int, { description: "The spreadsheet's row number (the header is row 1)." })
  row!: number;

  @Field(() => String, { description: 'The login ID that the user will have.' })
  loginId!: string;

  @Field(() => String, { description: 'How the user will be shown.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'How the name is said; null where the file does not say.' })
  reading!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The extension, or as E.164 has it the number; null where the file does not say.',
  })
  phoneNumber!: string | null;

  @Field(() => LocaleEnum, { description: 'The language of everything that the user will see.' })
  locale!: Locale;

  @Field(() => String, { description: 'IANA name of one of the fourteen time zones.' })
  timeZone!: string;

  @Field(() => UserPrivilegesType, { description: 'What the user will be able to do with the product itself.' })
  privileges!: Settings;

  @Field(() => UserPermissionsType, { description: 'What the user will be able to do inside the services.' })
  permissions!: Settings;
}

export const UserImportRowConnection = connectionType('UserImportRow', () => UserImportRowType);

/** An import as the schema shows it. */
export function toUserImportType(entity: UserImportEntity): UserImportType {
  const step = onImportCommit(entity);
  return {
    id: entity.id,
    fileName: entity.fileName,
    fileHash: entity.fileHash,
    layout: entity.layout,
    status: entity.status,
    rowCount: entity.rowCount,
    issueCount: entity.issueCount,
    issuesDroppedAt: entity.issuesDroppedAt,
    addedCount: entity.addedCount,
    progress: ProgressType.of(entity, entity.rowCount),
    createdAt: entity.createdAt,
    createdByName: entity.createdByName,
    commitRequested: entity.committedBy !== null,
    finishedAt: entity.finishedAt,
    expiresAt: states.expiryOf(entity) ?? null,
    seatChanges: entity.seatChanges,
    billingMonth: entity.billingMonth,
    viewerCanCommit: step === 'begin' || step === 'remember',
    viewerCanCancel: states.onCancel(entity) === 'cancel',
    viewerCanUndo: onUndo(entity) === 'undo',
    availableFrom: entity.availableFrom,
    removedCount: entity.removedCount,
    undoneAt: entity.undoneAt,
    undoneByName: entity.undoneBy?.name ?? null,
    createdById: entity.createdById,
    undoneById: entity.undoneBy?.userId ?? null,
    organizationId: entity.organizationId,
  };
}

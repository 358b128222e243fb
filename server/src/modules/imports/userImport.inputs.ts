import type { Locale, Settings } from '@rollcall/shared';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  CsvEncodingEnum,
  FileLinkType,
  ForwardPageArgs,
  LocaleEnum,
  UserError,
  UserPermissionsInput,
  UserPrivilegesInput,
} from '../../graphql/index.ts';
import { IDEMPOTENCY_KEY } from '../stagedWork/index.ts';
import { UploadedFileInput } from '../files/index.ts';
import { UserImportRowInput } from './importRow.inputs.ts';
import type { UserImportStatus } from './userImport.machine.ts';
import type { IssueSeverity } from './userImport.entity.ts';
import { IssueSeverityEnum, UserImportStatusEnum, UserImportType } from './userImport.type.ts';

@InputType({ description: 'The size of the template, and the settings of all its rows.' })
export class UserCsvTemplateCreateInput {
  @Field(() => Int, { description: "From 1 to the contract's `importRowLimit`." })
  rows!: number;

  @Field(() => CsvEncodingEnum, { description: 'The encoding of the file.' })
  encoding!: keyof typeof CsvEncodingEnum;

  @Field(() => LocaleEnum, { nullable: true, description: 'Japanese where it is left out.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name; Asia/Tokyo where it is left out.' })
  timeZone?: string | null;

  @Field(() => UserPrivilegesInput, {
    nullable: true,
    description: 'What is on in every row; where it is left out, nothing.',
  })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, {
    nullable: true,
    description: 'Those of every row that differ from the defaults.',
  })
  permissions?: Partial<Settings> | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether there is a column for readings; none where left out.' })
  reading?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether there is a column for extensions and numbers; none where left out.',
  })
  phoneNumber?: boolean | null;
}

@ObjectType()
export class UserCsvTemplateCreatePayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType({ description: 'Conditions that must all be met, each by any of its values.' })
export class UserImportFilter {
  @Field(() => [UserImportStatusEnum], { nullable: true, description: 'Any of these.' })
  status?: UserImportStatus[] | null;
}

@ArgsType()
export class UserImportsArgs extends ForwardPageArgs {
  @Field(() => UserImportFilter, { nullable: true, description: 'Which imports; all where it is left out.' })
  filter?: UserImportFilter | null;
}

@ArgsType()
export class UserImportIssuesArgs extends ForwardPageArgs {
  @Field(() => IssueSeverityEnum, { nullable: true, description: 'Only these; all of them where it is left out.' })
  severity?: IssueSeverity | null;
}

@InputType({ description: 'What every row takes in columns that the file does not have.' })
export class UserImportFillInput {
  @Field(() => LocaleEnum, { description: 'The language of all users.' })
  locale!: Locale;

  @Field(() => String, { description: 'The time zone of all users: an IANA name.' })
  timeZone!: string;
}

@InputType({ description: 'The users to be added: exactly one of `fileId`, `csv` and `rows` is given.' })
export class UserImportCreateInput extends UploadedFileInput {
  @Field(() => [UserImportRowInput], {
    nullable: true,
    description:
      "The users themselves, for programs: as many as the contract's `importRowLimit` allows, 10,000 at most, and as a request may have, about 1 MiB. " +
      'They are checked as the rows of a file that says the same.',
  })
  rows?: UserImportRowInput[] | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether rows in which neither a login ID nor a user name stands, as a template has them before they are filled in, are left out. Each is an error, NOBODY_IN_ROW, otherwise.',
  })
  leaveOutUnfilled!: boolean;

  @Field(() => UserImportFillInput, {
    nullable: true,
    description:
      "What stands in for columns that the file does not have: this language and time zone, and for privileges and permissions the contract's defaults. " +
      'The login ID, the user name and the password are made up for nobody. Where it is left out, a missing column is an error.',
  })
  fill?: UserImportFillInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The hash of the file that was chosen, as `userImportFileCheck` tells it, where its rows were changed since; that of what is sent, where it is left out.',
  })
  fileHash?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `${IDEMPOTENCY_KEY} Sent again with the same content, it is the same import.`,
  })
  idempotencyKey?: string | null;
}

@InputType()
export class UserImportCommitInput {
  @Field(() => ID, { description: 'An import that is PREPARING or READY.' })
  id!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  idempotencyKey?: string | null;
}

@InputType()
export class UserImportCancelInput {
  @Field(() => ID, { description: 'An import that is PREPARING or READY.' })
  id!: string;
}

/**
 * The payload of every mutation that answers with an import: each has a type of its own, so that each can grow by
 * itself.
 */
@ObjectType()
abstract class ImportPayload {
  @Field(() => UserImportType, { nullable: true, description: 'The import as it is now; null where it was refused.' })
  userImport?: UserImportType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class UserImportCreatePayload extends ImportPayload {}

@ObjectType()
export class UserImportCommitPayload extends ImportPayload {}

@ObjectType()
export class UserImportCancelPayload extends ImportPayload {}

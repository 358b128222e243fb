import type { SeatChange } from '@rollcall/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ErrorCodeEnum, UserError, connectionType } from '../../../graphql/index.ts';
import { SeatChangeType } from '../../organizations/index.ts';
import { UserType } from '../../users/index.ts';
import type { ImportUndo } from './importUndo.service.ts';
import { UserImportType } from '../userImport.type.ts';

@ObjectType('UserImportKeepReason', { description: 'Why undoing an import keeps one of its users.' })
export class KeepReasonType {
  @Field(() => ErrorCodeEnum, { description: 'USER_HAS_SIGNED_IN, USER_WAS_CHANGED, USER_HAS_CALLS or OWN_ACCOUNT.' })
  code!: string;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;
}

@ObjectType('UserImportUser', { description: 'One user whom an import added, and who is still there.' })
export class ImportUserType {
  @Field(() => Int, { description: "The spreadsheet's row number." })
  row!: number;

  @Field(() => UserType, { description: 'The user as they are now.' })
  user!: UserType;

  @Field(() => [KeepReasonType], { description: 'Why undoing keeps the user; nothing where it would remove them.' })
  reasons!: KeepReasonType[];
}

export const ImportUserConnection = connectionType('UserImportUser', () => ImportUserType);

@ObjectType('UserImportUndo', {
  description:
    'What undoing an import would do now: remove the users whom nobody has touched since, and keep the others. Whoever was deleted is in neither list.',
})
export class ImportUndoType {
  @Field(() => Int, { description: 'How many it would remove: `expectedCount` of `userImportUndo`.' })
  removableCount!: number;

  @Field(() => Int, { description: 'How many it would keep.' })
  keptCount!: number;

  @Field(() => [SeatChangeType], { description: 'How the counts of seats would move.' })
  seatChanges!: readonly SeatChange[];

  @Field(() => String, { description: 'The month from which the bill would change, such as `2026-11`.' })
  billingMonth!: string;

  /** For field resolvers; not in the schema. */
  users!: ImportUndo;
}

@InputType()
export class UserImportUndoInput {
  @Field(() => ID, { description: 'An import that is COMPLETED.' })
  id!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'The `removableCount` that was seen. Where it is another by now nobody is removed, and the answer is COUNT_MISMATCH. Left out, whoever is untouched is removed.',
  })
  expectedCount?: number | null;
}

@ObjectType()
export class UserImportUndoPayload {
  @Field(() => UserImportType, { nullable: true, description: 'The import as it is now; null where it was refused.' })
  userImport?: UserImportType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

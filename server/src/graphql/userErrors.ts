import { type ErrorCode, type Issue, issueMessage } from '@rollcall/shared';
import { Field, ObjectType } from 'type-graphql';
import { type Reader, Refused } from '../kernel/index.ts';
import type { Context } from './context.ts';
import { ErrorCodeEnum } from './enums.ts';

@ObjectType({ description: 'Why a mutation was refused. Nothing was changed.' })
export class UserError {
  @Field(() => ErrorCodeEnum)
  code!: ErrorCode;

  @Field(() => String, {
    nullable: true,
    description: 'The field that it is about, such as `loginId` or `phoneEnable`.',
  })
  field!: string | null;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;
}

/** An issue as the schema shows it. */
const toUserError = (issue: Issue, reader: Reader): UserError => ({
  code: issue.code,
  field: issue.field ?? null,
  message: issueMessage(issue, reader.locale, reader.timeZone),
});

/** The payload of a mutation that was refused. */
type RefusedPayload<T> = { readonly [K in keyof T]?: T[K] | undefined } & { readonly userErrors: UserError[] };

/** Runs a mutation: what it returns is the payload, and what it refuses becomes the payload's `userErrors`. */
export async function payload<T extends object>(
  context: Context,
  mutate: () => Promise<T>,
): Promise<RefusedPayload<T>> {
  try {
    return { ...(await mutate()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { userErrors: error.issues.map((issue) => toUserError(issue, context.reader)) } as RefusedPayload<T>;
  }
}

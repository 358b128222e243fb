import { type CsvEncoding, type EncodingReading, type ErrorCode, type Issue, issueMessage } from '@rollcall/shared';
import { Field, ObjectType } from 'type-graphql';
import { type Reader, Refused } from '../kernel/index.ts';
import type { Context } from './context.ts';
import { CsvSourceEncodingEnum, ErrorCodeEnum } from './enums.ts';

@ObjectType('EncodingReading', { description: 'An encoding that a file may be in, and how it reads then.' })
class EncodingReadingType {
  @Field(() => CsvSourceEncodingEnum, { description: 'To be given as the `encoding` of the file.' })
  encoding!: CsvEncoding;

  @Field(() => [String], {
    description:
      'A few of the names in the file as they read in it; where its header does not say which these are, cells of the header.',
  })
  sample!: readonly string[];
}

@ObjectType({ description: 'Why a mutation was refused. Nothing was changed.' })
export class UserError {
  @Field(() => ErrorCodeEnum, { description: 'Why, for programs. Codes are added at any time.' })
  code!: ErrorCode;

  @Field(() => String, {
    nullable: true,
    description: 'The field that it is about, such as `loginId` or `phoneEnable`.',
  })
  field!: string | null;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;

  @Field(() => Date, {
    nullable: true,
    description:
      'From when the same request is heard again, as the header `Retry-After` tells too; null where it was not refused for coming too often.',
  })
  retryAt!: Date | null;

  @Field(() => [EncodingReadingType], {
    nullable: true,
    description: 'Of ENCODING_UNCERTAIN, the encodings that the file may be in, the likeliest first; null otherwise.',
  })
  encodings!: readonly EncodingReading[] | null;
}

/** Refused for now, because too much came before. */
const FOR_NOW: ReadonlySet<ErrorCode> = new Set(['TOO_MANY_ATTEMPTS', 'TOO_MANY_REQUESTS']);

/**
 * What else quotes no text of the caller's: a number that was counted, a single character, or the login ID of someone,
 * or the name of a contact, that is there.
 */
const COUNTED_OR_CHARACTER = /^(?:\d+|.|U\+[\dA-F]{4,6})$/su;
const OF_OTHERS: ReadonlySet<ErrorCode> = new Set([
  'LOGIN_ID_TAKEN',
  'CONFIRMATION_MISMATCH',
  'ADMINISTRATOR_GONE',
  'NUMBER_TAKEN',
]);

/**
 * An issue without what the caller sent, which may be a password at the wrong place and would stand in every log of
 * answers. A login ID is told: whoever typed one must see which. In a file the cell is shown beside its issue anyway.
 */
function withoutQuotation(issue: Issue): Issue {
  const { value = '', meant: _, ...params } = issue.params;
  const isTold = issue.field === 'loginId' || OF_OTHERS.has(issue.code) || COUNTED_OR_CHARACTER.test(value);
  return isTold ? issue : { ...issue, params };
}

/** An issue as the schema shows it. */
export const toUserError = (issue: Issue, reader: Reader): UserError => ({
  code: issue.code,
  field: issue.field ?? issue.place ?? null,
  message: issueMessage(withoutQuotation(issue), reader.locale, reader.timeZone),
  retryAt: FOR_NOW.has(issue.code) && issue.params.until ? new Date(issue.params.until) : null,
  encodings: issue.params.readings ?? null,
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
    const userErrors = error.issues.map((issue) => toUserError(issue, context.reader));
    for (const { retryAt } of userErrors) if (retryAt) context.setRetryAt(retryAt);
    return { userErrors } as RefusedPayload<T>;
  }
}

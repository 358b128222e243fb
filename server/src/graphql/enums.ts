import { CSV_ENCODINGS, ERROR_CODES, LOCALES, SCOPES, SEAT_KINDS } from '@rollcall/shared';
import { registerEnumType } from 'type-graphql';
import { AUDIT_KINDS } from '../kernel/index.ts';

/** `phoneMobile` → `PHONE_MOBILE`, as GraphQL writes its enum values. */
const constantCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [constantCase(value), value]));
const namesOf = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, value]));

export const LocaleEnum = enumOf(LOCALES.map((locale) => locale.tag));
registerEnumType(LocaleEnum, { name: 'Locale', description: 'The language of everything that a user sees.' });

export const ScopeEnum = namesOf(SCOPES);
registerEnumType(ScopeEnum, { name: 'Scope', description: 'How far a permission about meetings reaches.' });

export const SeatKindEnum = enumOf(SEAT_KINDS);
registerEnumType(SeatKindEnum, {
  name: 'SeatKind',
  description: 'What a contract counts seats of: users, and each service.',
});

export const ErrorCodeEnum = namesOf(ERROR_CODES);
registerEnumType(ErrorCodeEnum, { name: 'ErrorCode', description: 'Why something was refused.' });

export const AuditKindEnum = namesOf(AUDIT_KINDS);
registerEnumType(AuditKindEnum, { name: 'AuditKind', description: 'What was done, or refused.' });

export const CsvEncodingEnum = { UTF_8: 'UTF_8', SHIFT_JIS: 'SHIFT_JIS' } as const;
registerEnumType(CsvEncodingEnum, {
  name: 'CsvEncoding',
  description: 'UTF_8 is written with a byte order mark, SHIFT_JIS as Windows does.',
});

export const CsvSourceEncodingEnum = namesOf(CSV_ENCODINGS);
registerEnumType(CsvSourceEncodingEnum, {
  name: 'CsvSourceEncoding',
  description:
    'What a CSV file is read in. SHIFT_JIS is code page 932; WINDOWS_1252, as western European Excel writes, is never guessed.',
});

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, { name: 'OrderDirection' });

import {
  CSV_ENCODINGS,
  ENCODING_NAMES,
  ERROR_CODES,
  LOCALES,
  SCOPES,
  SEAT_KINDS,
  SEAT_NAMES,
  type CsvEncoding,
  type Scope,
  auditKindName,
} from '@rollcall/shared';
import { registerEnumType } from 'type-graphql';
import { AUDIT_KINDS } from '../kernel/index.ts';
import { describedValues, valuesOf } from './descriptions.ts';
import { ERROR_CODE_TEXTS } from './errorCodeTexts.ts';

/** `phoneMobile` → `PHONE_MOBILE`, as GraphQL writes its enum values. */
const constantCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

export const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [constantCase(value), value]));
const namesOf = (values: readonly string[]): Record<string, string> =>
  Object.fromEntries(values.map((value) => [value, value]));

/** What is said of each value of {@link enumOf}. */
export const enumTexts = <T extends string>(values: readonly T[], textOf: (value: T) => string) =>
  describedValues(Object.fromEntries(values.map((value) => [constantCase(value), textOf(value)])));

const localeName = (tag: string): string => LOCALES.find((locale) => locale.tag === tag)?.name.en ?? tag;
const LOCALE_TAGS = LOCALES.map((locale) => locale.tag);
export const LocaleEnum = enumOf(LOCALE_TAGS);
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'The language of everything that a user sees.',
  valuesConfig: enumTexts(LOCALE_TAGS, (tag) => `${localeName(tag)}.`),
});

const SCOPE_TEXTS: Readonly<Record<Scope, string>> = {
  ALL: 'For all meetings.',
  HOST_ONLY: 'For meetings that the user hosts.',
  NONE: 'For no meeting: it is off.',
};
export const ScopeEnum = namesOf(SCOPES);
registerEnumType(ScopeEnum, {
  name: 'Scope',
  description: 'How far a permission about meetings reaches.',
  valuesConfig: describedValues(SCOPE_TEXTS),
});

export const SeatKindEnum = enumOf(SEAT_KINDS);
registerEnumType(SeatKindEnum, {
  name: 'SeatKind',
  description: 'What a contract counts seats of: users, and each service.',
  valuesConfig: enumTexts(SEAT_KINDS, (kind) =>
    kind === 'users' ? 'Users: everyone takes one.' : `${SEAT_NAMES[kind].en}: whoever may use it takes one.`,
  ),
});

export const ErrorCodeEnum = namesOf(ERROR_CODES);
registerEnumType(ErrorCodeEnum, {
  name: 'ErrorCode',
  description: 'Why something was refused. Codes are added at any time: take one that you do not know for a refusal.',
  valuesConfig: describedValues(ERROR_CODE_TEXTS),
});

export const AuditKindEnum = namesOf(AUDIT_KINDS);
registerEnumType(AuditKindEnum, {
  name: 'AuditKind',
  description: 'What was done, or refused. Kinds are added at any time.',
  valuesConfig: describedValues(Object.fromEntries(AUDIT_KINDS.map((kind) => [kind, `${auditKindName(kind, 'en')}.`]))),
});

const CSV_ENCODING_TEXTS = {
  UTF_8: 'UTF-8 with a byte order mark, by which spreadsheets know it.',
  SHIFT_JIS: 'Shift_JIS as Windows writes it: code page 932.',
};
export const CsvEncodingEnum = valuesOf(CSV_ENCODING_TEXTS);
registerEnumType(CsvEncodingEnum, {
  name: 'CsvEncoding',
  description: 'What a CSV file is written in.',
  valuesConfig: describedValues(CSV_ENCODING_TEXTS),
});

/** What there is to say of some beside their names. */
const MORE_OF_ENCODINGS: Readonly<Partial<Record<CsvEncoding, string>>> = {
  UTF_8: 'UTF-8, with or without a byte order mark.',
  UTF_16LE: 'UTF-16, little-endian, as spreadsheets write “Unicode text”.',
  UTF_16BE: 'UTF-16, big-endian.',
  SHIFT_JIS: 'Shift_JIS as Windows writes it: code page 932.',
  WINDOWS_1252: 'Windows-1252, as western European Excel writes; ISO-8859-1 has the same letters.',
  GB18030: 'GB18030, and with it GBK and GB2312, as Chinese Excel writes.',
};
export const CsvSourceEncodingEnum = namesOf(CSV_ENCODINGS);
registerEnumType(CsvSourceEncodingEnum, {
  name: 'CsvSourceEncoding',
  description:
    'What a CSV file is read in. UTF-8, UTF-16 and Shift_JIS are found out where the bytes leave no doubt; all others, and those where they do, are to be given.',
  valuesConfig: describedValues(
    Object.fromEntries(
      CSV_ENCODINGS.map((encoding) => [encoding, MORE_OF_ENCODINGS[encoding] ?? `${ENCODING_NAMES[encoding]}.`]),
    ),
  ),
});

const ORDER_TEXTS = {
  ASC: 'From the first to the last: A before B, あ before い, earlier before later.',
  DESC: 'From the last to the first.',
};
export const OrderDirection = valuesOf(ORDER_TEXTS);
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Whether an order rises or falls.',
  valuesConfig: describedValues(ORDER_TEXTS),
});

import { ERROR_CODES, LOCALES, SCOPES, SEAT_KINDS } from '@rollcall/shared';
import { registerEnumType } from 'type-graphql';

/** `phoneMobile` → `PHONE_MOBILE`, as GraphQL writes its enum values. */
const constantCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const enumOf = <T extends string>(values: readonly T[]): Record<string, T> =>
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

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const;
registerEnumType(OrderDirection, { name: 'OrderDirection' });

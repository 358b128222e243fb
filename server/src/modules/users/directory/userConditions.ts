import type { SettingKey } from '@rollcall/shared';
import type { Condition } from '../../../database/index.ts';
import { flagOfSeat } from './search/userTerms.ts';
import { searchKey } from '../accounts/writing/userKeys.ts';
import type { UserConditions, UserStatus } from './userQuery.ts';

/** The column of a setting, as the naming strategy makes it. */
export const settingColumn = (key: SettingKey): string =>
  `setting_${key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/** Some users by their numbers: these, or all from one number to another. */
export type Numbers = readonly number[] | { readonly from: number; readonly to: number };

/** A list's conditions as SQL. @param numbers only these users */
export function conditionsOf(query: UserConditions, now: Date, numbers?: Numbers): Condition[] {
  const { search, status, privileges, services, locale, timeZone, importId } = query;
  return [
    ...(numbers ? [among(numbers)] : []),
    ...(search ? [inside(search)] : []),
    ...(locale ? [oneOf('locale', locale)] : []),
    ...(timeZone ? [oneOf('time_zone', timeZone)] : []),
    ...(importId ? [oneOf('import_id', [importId])] : []),
    ...(privileges ? [anyFlag(privileges)] : []),
    ...(services && !services.includes('users') ? [anyFlag(services.flatMap(flagOfSeat))] : []),
    ...(status ? [anyOf(status.map((one) => ofStatus(one, now)))] : []),
  ];
}

const among = (numbers: Numbers): Condition =>
  'from' in numbers ? { sql: 'number BETWEEN ? AND ?', values: [numbers.from, numbers.to] } : oneOf('number', numbers);

const oneOf = (column: string, values: readonly (string | number)[]): Condition =>
  anyOf(
    values.length > 0 ? [{ sql: `${column} IN (${values.map(markOf).join()})`, values: values.filter(isText) }] : [],
  );

/** Numbers are our own and stand in the statement: as parameters, thousands of them would cost more than the query. */
const markOf = (value: string | number): string => (typeof value === 'number' ? String(value) : '?');
const isText = (value: string | number): value is string => typeof value === 'string';

const anyFlag = (keys: readonly SettingKey[]): Condition =>
  anyOf(keys.map((key) => ({ sql: `${settingColumn(key)} = 1`, values: [] })));

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: '1 = 0', values: [] };
  const sql = conditions.map((condition) => condition.sql).join(' OR ');
  return { sql: `(${sql})`, values: conditions.flatMap((condition) => condition.values) };
}

function inside(search: string): Condition {
  const text = searchKey(search);
  return { sql: '(INSTR(login_id_key, ?) > 0 OR INSTR(name_key, ?) > 0)', values: [text, text] };
}

function ofStatus(status: UserStatus, now: Date): Condition {
  if (status === 'DEACTIVATED') return { sql: 'deactivated_at IS NOT NULL', values: [] };
  const reached = status === 'ACTIVE' ? '<=' : '>';
  // The sign keeps SQLite from taking the index of this column, by which it would go through nearly everyone.
  return { sql: `(deactivated_at IS NULL AND +available_from ${reached} ?)`, values: [now.getTime()] };
}

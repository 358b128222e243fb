import { type Settings, SETTING_LIST } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';

/** Of many users who are changed at once, each has one of their own. */
export const NAMES = ['name', 'nameKey', 'nameSort', 'reading', 'readingSort', 'phoneNumber'] as const;

/** What else may change of a user, besides the settings and the version. */
const FIELDS = [
  'loginId',
  'loginIdKey',
  'passwordHash',
  'passwordTemporary',
  'passwordSetAt',
  'passwordBefore',
  'locale',
  'timeZone',
  'availableFrom',
  'deactivatedAt',
] as const;

type Field = (typeof FIELDS)[number] | (typeof NAMES)[number];

/** Whether a user has other names than before. */
export const isRenamed = (before: UserEntity, after: UserEntity): boolean =>
  NAMES.some((field) => after[field] !== before[field]);

/** The fields that differ, but for the names. */
export const changedFields = (before: UserEntity, after: UserEntity): Exclude<Field, (typeof NAMES)[number]>[] =>
  FIELDS.filter((field) => after[field]?.valueOf() !== before[field]?.valueOf());

/** The settings that differ. */
export const changedSettings = (before: UserEntity, after: UserEntity): (keyof Settings)[] =>
  SETTING_LIST.flatMap(({ key }) => (after.settings[key] === before.settings[key] ? [] : [key]));

/** Whether anything of a user differs. */
export const isChanged = (before: UserEntity, after: UserEntity): boolean =>
  isRenamed(before, after) || changedFields(before, after).length > 0 || changedSettings(before, after).length > 0;

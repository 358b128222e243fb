import { type Locale, type SeatKind, type SettingKey, SETTING_LIST, settingOf } from '@rollcall/shared';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import {
  LocaleEnum,
  OrderDirection,
  SeatKindEnum,
  describedValues,
  enumOf,
  enumTexts,
} from '../../../graphql/index.ts';
import { UserStatusEnum } from '../accounts/user.type.ts';
import { USER_ORDER_FIELDS, type UserConditions, type UserOrderField, type UserStatus } from './userQuery.ts';

const ORDER_FIELD_TEXTS: Readonly<Record<UserOrderField, string>> = {
  CREATED_AT: 'By when the user was added.',
  LAST_SIGN_IN_AT: 'By the last sign-in; whoever has never signed in stands before everyone who has.',
  LOGIN_ID: 'By the login ID, ignoring case.',
  NAME: 'By the name, in the order that Japanese expects.',
  READING: 'By the reading; whoever has none stands where the name does.',
};
export const UserOrderFieldEnum = Object.fromEntries(USER_ORDER_FIELDS.map((field) => [field, field]));
registerEnumType(UserOrderFieldEnum, {
  name: 'UserOrderField',
  description: 'What users are ordered by.',
  valuesConfig: describedValues(ORDER_FIELD_TEXTS),
});

const PRIVILEGES = SETTING_LIST.filter((setting) => setting.kind === 'privilege').map((setting) => setting.key);
export const UserPrivilegeEnum = enumOf(PRIVILEGES);
registerEnumType(UserPrivilegeEnum, {
  name: 'UserPrivilege',
  description: 'What a user may do with the product itself.',
  valuesConfig: enumTexts(PRIVILEGES, (key) => `${settingOf(key).header.en}.`),
});

@InputType({ description: 'Users who meet every condition given, each by any of its values.' })
export class UserFilter {
  @Field(() => [UserStatusEnum], { nullable: true, description: 'Those who have any of these.' })
  status?: UserStatus[] | null;

  @Field(() => [UserPrivilegeEnum], { nullable: true, description: 'Those who have any of these.' })
  privilege?: SettingKey[] | null;

  @Field(() => [SeatKindEnum], { nullable: true, description: 'Those who take a seat of the service.' })
  service?: SeatKind[] | null;

  @Field(() => [LocaleEnum], { nullable: true, description: 'Those who are shown everything in any of these.' })
  locale?: Locale[] | null;

  @Field(() => [String], { nullable: true, description: 'IANA names.' })
  timeZone?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The import that added them.' })
  importId?: string | null;
}

@InputType({ description: 'An order of users.' })
export class UserOrder {
  @Field(() => UserOrderFieldEnum, {
    description: 'What the order goes by. Users who are alike in it are ordered by when they were added.',
  })
  field!: UserOrderField;

  @Field(() => OrderDirection, { description: 'Whether it rises or falls.' })
  direction!: 'ASC' | 'DESC';
}

/** The conditions that a list's arguments say. */
export function conditionsFrom(
  search: string | null | undefined,
  filter: UserFilter | null | undefined,
): UserConditions {
  return {
    search: search?.trim() || undefined,
    status: filter?.status ?? undefined,
    privileges: filter?.privilege ?? undefined,
    services: filter?.service ?? undefined,
    locale: filter?.locale ?? undefined,
    timeZone: filter?.timeZone ?? undefined,
    importId: filter?.importId ?? undefined,
  };
}

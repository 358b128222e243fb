import { type Locale, type SeatKind, type SettingKey, SETTING_LIST } from '@rollcall/shared';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { LocaleEnum, OrderDirection, SeatKindEnum, enumOf } from '../../../graphql/index.ts';
import { UserStatusEnum } from '../accounts/user.type.ts';
import { USER_ORDER_FIELDS, type UserConditions, type UserOrderField, type UserStatus } from './userQuery.ts';

const UserOrderFieldEnum = Object.fromEntries(USER_ORDER_FIELDS.map((field) => [field, field]));
registerEnumType(UserOrderFieldEnum, {
  name: 'UserOrderField',
  description: 'Names are ordered as Japanese expects. Whoever has never signed in stands before everyone who has.',
});

const PRIVILEGES = SETTING_LIST.filter((setting) => setting.kind === 'privilege').map((setting) => setting.key);
const UserPrivilegeEnum = enumOf(PRIVILEGES);
registerEnumType(UserPrivilegeEnum, {
  name: 'UserPrivilege',
  description: 'What a user may do with the product itself.',
});

@InputType({ description: 'Users who meet every condition given, each by any of its values.' })
export class UserFilter {
  @Field(() => [UserStatusEnum], { nullable: true })
  status?: UserStatus[] | null;

  @Field(() => [UserPrivilegeEnum], { nullable: true })
  privilege?: SettingKey[] | null;

  @Field(() => [SeatKindEnum], { nullable: true, description: 'Those who take a seat of the service.' })
  service?: SeatKind[] | null;

  @Field(() => [LocaleEnum], { nullable: true })
  locale?: Locale[] | null;

  @Field(() => [String], { nullable: true, description: 'IANA names.' })
  timeZone?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'The import that added them.' })
  importId?: string | null;
}

@InputType()
export class UserOrder {
  @Field(() => UserOrderFieldEnum)
  field!: UserOrderField;

  @Field(() => OrderDirection)
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

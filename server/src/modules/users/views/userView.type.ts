import { type Locale, type SeatKind, type SettingKey, USER_LIST_COLUMNS, type UserListColumn } from '@rollcall/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { LocaleEnum, OrderDirection, SeatKindEnum, enumOf, enumTexts } from '../../../graphql/index.ts';
import { UserStatusEnum } from '../accounts/user.type.ts';
import { UserOrderFieldEnum, UserPrivilegeEnum } from '../directory/userFilter.inputs.ts';
import type { UserOrderField, UserStatus } from '../directory/userQuery.ts';
import type { UserViewEntity, ViewFilter } from './userView.entity.ts';

const COLUMN_TEXTS: Readonly<Record<UserListColumn, string>> = {
  reading: 'How the name is said.',
  phoneNumber: 'The extension or number of the user.',
  status: 'Whether the user can sign in.',
  privileges: 'The privileges that the user has.',
  services: 'The services of which the user takes a seat.',
  locale: 'The language of everything that the user sees.',
  timeZone: 'The time zone in which the user is shown times.',
  lastSignIn: 'When the user last signed in.',
  created: 'When the user was added.',
  import: 'The import that added the user.',
};
export const UserListColumnEnum = enumOf(USER_LIST_COLUMNS);
registerEnumType(UserListColumnEnum, {
  name: 'UserListColumn',
  description: "A column of the console's user list, beside name and login ID, which are always shown.",
  valuesConfig: enumTexts(USER_LIST_COLUMNS, (column) => COLUMN_TEXTS[column]),
});

@ObjectType('UserViewFilter', {
  description: 'Which users a view shows: those who meet every condition, each by any of its values. Empty is none.',
})
class UserViewFilterType implements ViewFilter {
  @Field(() => [UserStatusEnum], { description: 'Those who have any of these.' })
  status!: readonly UserStatus[];

  @Field(() => [UserPrivilegeEnum], { description: 'Those who have any of these.' })
  privilege!: readonly SettingKey[];

  @Field(() => [SeatKindEnum], { description: 'Those who take a seat of the service.' })
  service!: readonly SeatKind[];

  @Field(() => [LocaleEnum], { description: 'Those who are shown everything in any of these.' })
  locale!: readonly Locale[];

  @Field(() => [String], { description: 'IANA names.' })
  timeZone!: readonly string[];

  @Field(() => ID, { nullable: true, description: 'The import that added them; null where any may have.' })
  importId!: string | null;
}

@ObjectType('UserViewOrder', { description: 'The order of a view.' })
class UserViewOrderType {
  @Field(() => UserOrderFieldEnum, { description: 'What the order goes by.' })
  field!: UserOrderField;

  @Field(() => OrderDirection, { description: 'Whether it rises or falls.' })
  direction!: 'ASC' | 'DESC';
}

@ObjectType('UserView', {
  description: 'A view of the user list under a name, shared by the administrators of the organization.',
})
export class UserViewType {
  @Field(() => ID, { description: 'Of this view for good.' })
  id!: string;

  @Field(() => String, {
    description: 'Unique in the organization: width, case, accents and spaces count for nothing.',
  })
  name!: string;

  @Field(() => String, { description: 'What is searched for, as in `users`; empty for nothing.' })
  search!: string;

  @Field(() => UserViewFilterType, { description: 'Which users it shows.' })
  filter!: UserViewFilterType;

  @Field(() => UserViewOrderType, { description: 'In which order it shows them.' })
  orderBy!: UserViewOrderType;

  @Field(() => [UserListColumnEnum], { description: 'What the console shows of them.' })
  columns!: readonly UserListColumn[];

  @Field(() => String, { description: 'The login ID of who saved it first, as it was then.' })
  createdByName!: string;

  @Field(() => Date, { description: 'When it was saved first.' })
  createdAt!: Date;

  @Field(() => Date, { description: 'When it was last changed, or saved first.' })
  updatedAt!: Date;

  createdById!: string;
}

/** A view as the schema shows it. */
export function toUserView({ content, ...view }: UserViewEntity): UserViewType {
  const { search, filter, orderBy, columns } = content;
  const { id, name, createdById, createdByName, createdAt, updatedAt } = view;
  const shown = { id, name, search, filter, orderBy, columns };
  return Object.assign(new UserViewType(), shown, { createdById, createdByName, createdAt, updatedAt });
}

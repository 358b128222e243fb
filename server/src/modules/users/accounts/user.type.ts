import { type Locale, type SeatedService, type Settings, seatsTaken } from '@rollcall/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  LocaleEnum,
  SeatKindEnum,
  UserPermissionsType,
  UserPrivilegesType,
  connectionType,
  describedValues,
} from '../../../graphql/index.ts';
import type { UserEntity } from './user.entity.ts';
import { USER_STATUSES, type UserStatus, statusOf } from '../directory/userQuery.ts';

const STATUS_TEXTS: Readonly<Record<UserStatus, string>> = {
  PENDING: 'Is being prepared, and can sign in from `availableFrom` on.',
  ACTIVE: 'Can sign in.',
  DEACTIVATED: 'Can not sign in; keeps settings and seats.',
};
export const UserStatusEnum = Object.fromEntries(USER_STATUSES.map((status) => [status, status]));
registerEnumType(UserStatusEnum, {
  name: 'UserStatus',
  description: 'Whether a user can sign in.',
  valuesConfig: describedValues(STATUS_TEXTS),
});

@ObjectType('User', { simpleResolvers: true, description: "A person's account." })
export class UserType {
  @Field(() => ID, { description: 'Of this user for good; it is not given again.' })
  id!: string;

  @Field(() => String, { description: 'Unique across the whole installation, ignoring case.' })
  loginId!: string;

  @Field(() => String, {
    description: 'How the user is shown: 1 to 30 characters as a person counts them. Not unique.',
  })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the name is said, by which it is found and ordered; null where nobody gave it.',
  })
  reading!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The extension, or as E.164 has it the telephone number, under which the user is called: calls of which no user is named are theirs by it. Null where nobody gave it.',
  })
  phoneNumber!: string | null;

  @Field(() => LocaleEnum, { description: 'The language of everything that the user sees.' })
  locale!: Locale;

  @Field(() => String, { description: 'IANA name of one of the fourteen time zones.' })
  timeZone!: string;

  @Field(() => UserStatusEnum, { description: 'Whether the user can sign in.' })
  status!: UserStatus;

  @Field(() => Date, { description: 'From when sign-in works.' })
  availableFrom!: Date;

  @Field(() => Date, { description: 'When the user was added.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When the user signed in last; null for one who never has.' })
  lastSignInAt!: Date | null;

  @Field(() => Int, { description: 'Counts the changes by administrators.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether the password is a temporary one.' })
  mustChangePassword!: boolean;

  @Field(() => UserPrivilegesType, { description: 'What the user may do with the product itself.' })
  privileges!: Settings;

  @Field(() => UserPermissionsType, { description: 'What the user may do inside the services.' })
  permissions!: Settings;

  @Field(() => [SeatKindEnum], { description: 'What they take seats of, besides the one that every user takes.' })
  services!: SeatedService[];

  /** For field resolvers; not in the schema. */
  organizationId!: string;
  importId!: string | null;
  passwordSetAt!: Date;

  /** A user as the schema shows them: everything but the password's hash. */
  static of(user: Shown, now: Date): UserType {
    return new ShownUser(user, now);
  }
}

export const UserConnection = connectionType('User', () => UserType);

/** What the schema shows of a user, from wherever it was read. */
type Shown = Omit<
  UserEntity,
  'loginIdKey' | 'nameKey' | 'nameSort' | 'readingSort' | 'passwordHash' | 'passwordBefore' | 'importRow' | 'number'
>;

/** Looks each field up when it is asked for: a list makes very many of these, and each is asked for a few fields. */
class ShownUser implements UserType {
  constructor(
    private readonly user: Shown,
    private readonly now: Date,
  ) {}

  get id(): string {
    return this.user.id;
  }
  get loginId(): string {
    return this.user.loginId;
  }
  get name(): string {
    return this.user.name;
  }
  get reading(): string | null {
    return this.user.reading || null;
  }
  get phoneNumber(): string | null {
    return this.user.phoneNumber;
  }
  get locale(): Locale {
    return this.user.locale;
  }
  get timeZone(): string {
    return this.user.timeZone;
  }
  get status(): UserStatus {
    return statusOf(this.user, this.now);
  }
  get availableFrom(): Date {
    return this.user.availableFrom;
  }
  get createdAt(): Date {
    return this.user.createdAt;
  }
  get lastSignInAt(): Date | null {
    return this.user.lastSignInAt;
  }
  get version(): number {
    return this.user.version;
  }
  get mustChangePassword(): boolean {
    return this.user.passwordTemporary;
  }
  get privileges(): Settings {
    return this.user.settings;
  }
  get permissions(): Settings {
    return this.user.settings;
  }
  get services(): SeatedService[] {
    return seatsTaken(this.user.settings).filter((kind) => kind !== 'users');
  }
  get organizationId(): string {
    return this.user.organizationId;
  }
  get importId(): string | null {
    return this.user.importId;
  }
  get passwordSetAt(): Date {
    return this.user.passwordSetAt;
  }
}

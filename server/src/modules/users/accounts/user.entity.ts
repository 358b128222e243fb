import { type Locale, type Settings, SETTING_LIST } from '@rollcall/shared';
import { Column, Entity, Index } from 'typeorm';
import { Flag, Id, Instant, InstantOrNever, Integer, PrimaryId, Text } from '../../../database/index.ts';

/** The columns of a user's privileges and permissions: one for each entry of the catalogue. */
// oxlint-disable-next-line typescript/no-extraneous-class -- its columns are added by the loop below
class SettingColumns {}
for (const setting of SETTING_LIST) {
  const column = setting.type === 'flag' ? Flag() : Text(10);
  column(SettingColumns.prototype, setting.key);
}

@Entity('users')
@Index('users_login_id_key', ['loginIdKey'], { unique: true })
@Index('users_by_number', ['organizationId', 'number'], { unique: true })
@Index('users_by_login_id', ['organizationId', 'loginIdKey', 'number'])
@Index('users_by_text', ['organizationId', 'number', 'loginIdKey', 'nameKey'])
@Index('users_by_name', ['organizationId', 'nameSort', 'number'])
@Index('users_by_reading', ['organizationId', 'readingSort', 'number'])
@Index('users_by_phone_number', ['organizationId', 'phoneNumber'], { unique: true })
@Index('users_by_last_sign_in', ['organizationId', 'lastSignInAt', 'number'])
@Index('users_by_availability', ['organizationId', 'availableFrom'])
@Index('users_by_import', ['organizationId', 'importId', 'importRow'])
@Index('users_by_privilege', ['organizationId', 'settings.administrative', 'deactivatedAt'])
export class UserEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  /**
   * Counts the organization's users in the order of their creation, and is never given twice: how the index knows them.
   */
  @Integer({ default: 0 })
  number!: number;

  /** As it was typed. */
  @Text(254)
  loginId!: string;

  /** In lower case: what is unique. */
  @Text(254)
  loginIdKey!: string;

  @Text(255)
  name!: string;

  /** Name and reading folded for search: see `nameKeys`. */
  @Text(255)
  nameKey!: string;

  /** Folded for order; empty until the index knows the user. */
  @Text(255, { default: '' })
  nameSort!: string;

  /** How the name is said; empty where nobody gave it. */
  @Text(255, { default: '' })
  reading!: string;

  /** The reading, or else the name, folded for order. */
  @Text(255, { default: '' })
  readingSort!: string;

  /** Under which they are called: as E.164 has it, or an extension; null where nobody gave it. */
  @Text(40, { nullable: true })
  phoneNumber!: string | null;

  /** Argon2id, in PHC string format. */
  @Text(255)
  passwordHash!: string;

  /** Whether an administrator chose the password, so that the user must choose another. */
  @Flag()
  passwordTemporary!: boolean;

  /** When the password was set; of users from before that was kept, when it began to be. */
  @Instant({ default: 0 })
  passwordSetAt!: Date;

  /**
   * The hash of the user's own password that a reset took away, until they have chosen another: it must not be the
   * same.
   */
  @Text(255, { nullable: true })
  passwordBefore!: string | null;

  @Text(2)
  locale!: Locale;

  /** IANA name. */
  @Text(40)
  timeZone!: string;

  @Column(() => SettingColumns, { prefix: 'setting' })
  settings!: Settings;

  @Instant()
  createdAt!: Date;

  /** From when sign-in works: until then the user is pending. */
  @Instant()
  availableFrom!: Date;

  @Instant({ nullable: true })
  deactivatedAt!: Date | null;

  @InstantOrNever()
  lastSignInAt!: Date | null;

  /** The import that added this user, and the row of its file. */
  @Id({ nullable: true })
  importId!: string | null;

  @Integer({ nullable: true })
  importRow!: number | null;

  /** Counts the changes by administrators: whoever saves says which version they saw. */
  @Integer()
  version!: number;
}

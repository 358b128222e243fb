import type { Locale, SeatKind, SettingKey, UserListColumn } from '@rollcall/shared';
import { Entity, Index } from 'typeorm';
import { Id, Instant, Json, PrimaryId, Text } from '../../../database/index.ts';
import type { UserOrderField, UserStatus } from '../directory/userQuery.ts';

/** Which users a view shows; of a condition that is not made, the list is empty. */
export interface ViewFilter {
  readonly status: readonly UserStatus[];
  readonly privilege: readonly SettingKey[];
  readonly service: readonly SeatKind[];
  readonly locale: readonly Locale[];
  /** IANA names. */
  readonly timeZone: readonly string[];
  readonly importId: string | null;
}

/** What a view shows, and how. */
export interface ViewContent {
  readonly search: string;
  readonly filter: ViewFilter;
  readonly orderBy: { readonly field: UserOrderField; readonly direction: 'ASC' | 'DESC' };
  readonly columns: readonly UserListColumn[];
}

/** A view of the user list that an organization has saved. */
@Entity('user_views')
@Index('user_views_by_name', ['organizationId', 'nameKey'], { unique: true })
export class UserViewEntity {
  @PrimaryId()
  id!: string;

  @Id()
  organizationId!: string;

  @Text(255)
  name!: string;

  /** Folded as names are for search: what is unique. */
  @Text(255)
  nameKey!: string;

  @Json()
  content!: ViewContent;

  @Id()
  createdById!: string;

  /** The login ID as it was then. */
  @Text(254)
  createdByName!: string;

  @Instant()
  createdAt!: Date;

  /** When it was last changed. */
  @Instant()
  updatedAt!: Date;
}

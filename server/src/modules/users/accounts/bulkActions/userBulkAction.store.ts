import type { SettingKey } from '@rollcall/shared';
import { In, IsNull } from 'typeorm';
import { type Database, alsoEqual } from '../../../../database/index.ts';
import { UserEntity } from '../user.entity.ts';

/** What the rules of many users at once look at. */
export class UserBulkActionStore {
  constructor(private readonly database: Database) {}

  /** Every administrator who is not deactivated. */
  async administrators(organizationId: string): Promise<string[]> {
    const where = { organizationId, settings: { administrative: true }, deactivatedAt: IsNull() };
    const rows = await this.database.rows(UserEntity).find({ select: { id: true }, where });
    return rows.map((row) => row.id);
  }

  /** Whether any of some hundred users, deactivated or not, has any of these settings on. */
  anyWith(organizationId: string, ids: readonly string[], settings: readonly SettingKey[]): Promise<boolean> {
    const where = settings.map((setting) => ({
      organizationId: alsoEqual(organizationId),
      id: In([...ids]),
      settings: { [setting]: true },
    }));
    return this.database.rows(UserEntity).existsBy(where);
  }
}

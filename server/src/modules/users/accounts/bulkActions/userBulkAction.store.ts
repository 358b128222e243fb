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

  /** Whether any of some hundred users is an administrator, deactivated or not. */
  anyAdministrator(organizationId: string, ids: readonly string[]): Promise<boolean> {
    const where = { organizationId: alsoEqual(organizationId), id: In([...ids]), settings: { administrative: true } };
    return this.database.rows(UserEntity).existsBy(where);
  }
}

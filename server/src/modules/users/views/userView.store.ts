import type { Database } from '../../../database/index.ts';
import { UserViewEntity } from './userView.entity.ts';

/** The rows of views. */
export class UserViewStore {
  constructor(private readonly database: Database) {}

  all(organizationId: string): Promise<UserViewEntity[]> {
    return this.database.rows(UserViewEntity).findBy({ organizationId });
  }

  async insert(view: UserViewEntity): Promise<void> {
    await this.database.writable(UserViewEntity).insert(view);
  }

  async update({ organizationId, id, name, nameKey, content, updatedAt }: UserViewEntity): Promise<void> {
    await this.database.writable(UserViewEntity).update({ organizationId, id }, { name, nameKey, content, updatedAt });
  }

  async delete(organizationId: string, id: string): Promise<void> {
    await this.database.writable(UserViewEntity).delete({ organizationId, id });
  }
}

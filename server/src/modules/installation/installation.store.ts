import { ConfigError } from '../../config/index.ts';
import type { Database } from '../../database/index.ts';
import { InstallationEntity } from './installation.entity.ts';
import { unknownText } from './secretTexts.ts';

/** The installation's one row. Without it, @throws ConfigError. */
export class InstallationStore {
  constructor(private readonly database: Database) {}

  /** The row; null where the tables are of a version that knows none. */
  async read(): Promise<InstallationEntity | null> {
    return (await this.database.hasTable('installation')) ? this.#row() : null;
  }

  /** Reads the row and locks it until the transaction ends: servers that start together do so one after another. */
  async lock(): Promise<InstallationEntity> {
    const { id } = await this.#row();
    // Writing is the one way to lock a row on both engines.
    await this.database.writable(InstallationEntity).increment({ id }, 'generation', 0);
    return this.#row();
  }

  async #row(): Promise<InstallationEntity> {
    const [row] = await this.database.rows(InstallationEntity).find();
    if (!row) throw new ConfigError(unknownText());
    return row;
  }

  async update(id: string, changes: Partial<InstallationEntity>): Promise<void> {
    await this.database.writable(InstallationEntity).update({ id }, changes);
  }

  /** Erases what an earlier version has deleted without overwriting it. */
  rewrite(): Promise<void> {
    return this.database.rewrite();
  }
}

import { loginIdKey } from '@rollcall/shared';
import { In, IsNull } from 'typeorm';
import { type Database, alsoEqual } from '../../../database/index.ts';
import type { Caller, Naming } from './caller.ts';
import { UserEntity } from './user.entity.ts';

const CHUNK = 500;
const CALLER = `id, login_id_key AS loginIdKey, name, phone_number AS phoneNumber,
  setting_incoming_webhook_enable AS incomingWebhook`;

/** Someone whose number it is. */
export type NumberHolder = Pick<UserEntity, 'id' | 'loginId' | 'name'>;

/** Reads the rows of users: those of an organization by its ID only. They are written by the `UserWriter`. */
export class UserStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, id: string): Promise<UserEntity | null> {
    return this.database.rows(UserEntity).findOneBy({ organizationId, id });
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.database.rows(UserEntity).findBy({ organizationId: alsoEqual(organizationId), id: In([...ids]) });
  }

  /** For signing in: login IDs are unique across the installation. */
  findByLoginId(loginId: string): Promise<UserEntity | null> {
    return this.database.rows(UserEntity).findOneBy({ loginIdKey: loginIdKey(loginId) });
  }

  /** Which of these login IDs any organization uses, as keys. */
  async taken(loginIds: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let i = 0; i < loginIds.length; i += CHUNK) {
      const keys = loginIds.slice(i, i + CHUNK).map(loginIdKey);
      const rows = await this.database
        .rows(UserEntity)
        .find({ select: { loginIdKey: true }, where: { loginIdKey: In(keys) } });
      for (const row of rows) found.add(row.loginIdKey);
    }
    return found;
  }

  /** Those of some hundreds of users whom the organization has. */
  async callers(organizationId: string, { ids, loginIds, numbers }: Naming): Promise<Caller[]> {
    // One index at a time: of several at once, an engine may go through all users. The sign keeps SQLite from the
    // index of the organization.
    const ways = [
      ['+(organization_id) = ? AND id', ids],
      ['+(organization_id) = ? AND login_id_key', loginIds.map(loginIdKey)],
      ['organization_id = ? AND phone_number', numbers],
    ] as const;
    const asked = ways.filter(([, keys]) => keys.length > 0);
    if (asked.length === 0) return [];
    const rows = await this.database.select<Omit<Caller, 'incomingWebhook'> & { incomingWebhook: number }>(
      asked
        .map(([where, keys]) => `SELECT ${CALLER} FROM users WHERE ${where} IN (${keys.map(() => '?').join()})`)
        .join(' UNION '),
      asked.flatMap(([, keys]) => [organizationId, ...keys]),
    );
    return rows.map((row) => ({ ...row, incomingWebhook: row.incomingWebhook === 1 }));
  }

  /** The IDs of the organization's first users: IDs lie in the order of their making. */
  async firstIds(organizationId: string, limit: number): Promise<string[]> {
    const select = { id: true } as const;
    const rows = await this.database
      .rows(UserEntity)
      .find({ select, where: { organizationId }, order: { id: 'ASC' }, take: limit });
    return rows.map(({ id }) => id);
  }

  /** The IDs of the organization's users by their login IDs' keys; whoever it doesn't have is not among them. */
  async idsByLoginId(organizationId: string, loginIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let i = 0; i < loginIds.length; i += CHUNK) {
      const where = { organizationId, loginIdKey: In(loginIds.slice(i, i + CHUNK).map(loginIdKey)) };
      const rows = await this.database.rows(UserEntity).find({ select: { id: true, loginIdKey: true }, where });
      for (const row of rows) found.set(row.loginIdKey, row.id);
    }
    return found;
  }

  /** Who of the organization's users has which of these numbers, as they are kept. */
  async numberHolders(organizationId: string, numbers: readonly string[]): Promise<Map<string, NumberHolder>> {
    const found = new Map<string, NumberHolder>();
    const select = { id: true, loginId: true, name: true, phoneNumber: true } as const;
    for (let i = 0; i < numbers.length; i += CHUNK) {
      const where = { organizationId, phoneNumber: In(numbers.slice(i, i + CHUNK)) };
      for (const row of await this.database.rows(UserEntity).find({ select, where }))
        if (row.phoneNumber !== null) found.set(row.phoneNumber, row);
    }
    return found;
  }

  /** Reads a user and locks the row until the transaction ends. */
  async lock(organizationId: string, id: string): Promise<UserEntity | null> {
    const rows = this.database.writable(UserEntity);
    // Writing is the one way to lock a row on both engines.
    await rows.increment({ organizationId, id }, 'version', 0);
    return rows.findOneBy({ organizationId, id });
  }

  /**
   * The IDs of two administrators who are not deactivated, or of the only one: enough to know whether one is the last.
   */
  async someAdministrators(organizationId: string): Promise<string[]> {
    const where = { organizationId, settings: { administrative: true }, deactivatedAt: IsNull() };
    const rows = await this.database.rows(UserEntity).find({ select: { id: true }, where, take: 2 });
    return rows.map((row) => row.id);
  }
}

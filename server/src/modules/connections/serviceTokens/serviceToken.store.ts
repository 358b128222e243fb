import { IsNull, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { type Condition, type Database, GatheredRead } from '../../../database/index.ts';
import { ServiceTokenEntity } from './serviceToken.entity.ts';

/** A token as every request that comes with it asks for it. Lists are JSON, instants milliseconds, as number or text. */
export interface TokenRow {
  readonly id: string;
  readonly tokenHash: string;
  readonly organizationId: string;
  readonly name: string;
  readonly scopes: string;
  readonly addresses: string;
  readonly expiresAt: number | string;
  readonly lastUsedAt: number | string | null;
}

const TOKEN = `
  SELECT t.id AS id, t.token_hash AS tokenHash, t.organization_id AS organizationId, t.name AS name,
    t.scopes AS scopes, t.addresses AS addresses, t.expires_at AS expiresAt, t.last_used_at AS lastUsedAt
  FROM service_tokens t
  WHERE t.revoked_at IS NULL`;

/** The rows of service tokens. */
export class ServiceTokenStore {
  readonly #usable: GatheredRead<TokenRow>;
  readonly #open: Condition;

  /** @param notSuspended the condition under which the organization of a column's ID is not suspended */
  constructor(
    private readonly database: Database,
    notSuspended: (column: string) => Condition,
  ) {
    this.#open = notSuspended('t.organization_id');
    this.#usable = new GatheredRead(database, async (hashes) => {
      const rows = await this.#select(`t.token_hash IN (${hashes.map(() => '?').join()})`, hashes);
      return new Map(rows.map((row) => [row.tokenHash, row]));
    });
  }

  /** What is not revoked, of an organization that is not suspended; whether it has run out is for the caller to see. */
  byHash(tokenHash: string): Promise<TokenRow | undefined> {
    return this.#usable.find(tokenHash);
  }

  /** The same by its ID. */
  async byId(id: string): Promise<TokenRow | undefined> {
    const [row] = await this.#select('t.id = ?', [id]);
    return row;
  }

  /** Those of an organization that can be used, the newest first. */
  live(organizationId: string, now: Date): Promise<ServiceTokenEntity[]> {
    return this.database.rows(ServiceTokenEntity).find({
      where: { organizationId, revokedAt: IsNull(), expiresAt: MoreThan(now) },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Those that are over, the newest first. */
  over(organizationId: string, now: Date, limit: number): Promise<ServiceTokenEntity[]> {
    return this.database.rows(ServiceTokenEntity).find({
      where: [
        { organizationId, revokedAt: Not(IsNull()) },
        { organizationId, expiresAt: LessThanOrEqual(now) },
      ],
      order: { createdAt: 'DESC', id: 'DESC' },
      take: limit,
    });
  }

  find(organizationId: string, id: string): Promise<ServiceTokenEntity | null> {
    return this.database.rows(ServiceTokenEntity).findOneBy({ organizationId, id });
  }

  async insert(token: ServiceTokenEntity): Promise<void> {
    await this.database.writable(ServiceTokenEntity).insert(token);
  }

  /** @returns false where it was revoked before */
  async revoke(id: string, revokedAt: Date, revokedByName: string): Promise<boolean> {
    const where = { id, revokedAt: IsNull() };
    const { affected } = await this.database.writable(ServiceTokenEntity).update(where, { revokedAt, revokedByName });
    return affected === 1;
  }

  async markUsed(id: string, lastUsedAt: Date, lastUsedAddress: string): Promise<void> {
    await this.database.writable(ServiceTokenEntity).update({ id }, { lastUsedAt, lastUsedAddress });
  }

  #select(condition: string, values: readonly string[]): Promise<TokenRow[]> {
    const { sql, values: more } = this.#open;
    return this.database.select<TokenRow>(`${TOKEN} AND ${condition} AND ${sql}`, [...values, ...more]);
  }
}

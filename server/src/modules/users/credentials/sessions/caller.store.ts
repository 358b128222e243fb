import type { Locale } from '@rollcall/shared';
import { type Condition, type Database, GatheredRead } from '../../../../database/index.ts';

/**
 * A session and its user, as every request asks for them. Flags are 0 or 1, instants milliseconds, as number or text.
 */
export interface CallerRow {
  readonly sessionId: string;
  readonly tokenHash: string;
  readonly lastSeenAt: number | string;
  readonly expiresAt: number | string;
  readonly confirmedAt: number | string | null;
  readonly userId: string;
  readonly organizationId: string;
  readonly loginId: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly administrative: number;
  readonly monitoring: number;
  readonly analyticsDownloadRecordings: number;
  readonly analyticsExportCallHistory: number;
  readonly analyticsExportContacts: number;
  readonly passwordTemporary: number;
}

const CALLER = `
  SELECT s.id AS sessionId, s.token_hash AS tokenHash, s.last_seen_at AS lastSeenAt, s.expires_at AS expiresAt,
    s.confirmed_at AS confirmedAt,
    u.id AS userId, u.organization_id AS organizationId, u.login_id AS loginId, u.locale AS locale, u.time_zone AS timeZone,
    u.setting_administrative AS administrative, u.setting_monitoring AS monitoring,
    u.setting_analytics_download_recordings AS analyticsDownloadRecordings,
    u.setting_analytics_export_call_history AS analyticsExportCallHistory,
    u.setting_analytics_export_contacts AS analyticsExportContacts,
    u.password_temporary AS passwordTemporary
  FROM sessions s
  JOIN users u ON u.id = s.user_id AND u.organization_id = s.organization_id
  WHERE u.deactivated_at IS NULL`;

/**
 * Who sends a request: found by one statement, for it runs before every one. Who may not come in any more is left out
 * of it.
 */
export class CallerStore {
  readonly #callers: GatheredRead<CallerRow>;
  readonly #open: Condition;

  /**
   * @param notSuspended the condition under which the organization of a column's ID is not suspended: its own module
   * knows it
   */
  constructor(
    private readonly database: Database,
    notSuspended: (column: string) => Condition,
  ) {
    this.#open = notSuspended('s.organization_id');
    this.#callers = new GatheredRead(database, (tokenHashes) => this.#callersOf(tokenHashes));
  }

  /**
   * The session of a token with its user, provided that neither they nor their organization is shut out; whether it has
   * run out is for the caller to see.
   */
  findCaller(tokenHash: string): Promise<CallerRow | undefined> {
    return this.#callers.find(tokenHash);
  }

  /** The same by the session's ID: undefined where it was ended, or its user shut out. */
  async callerOf(sessionId: string): Promise<CallerRow | undefined> {
    const [row] = await this.#select('s.id = ?', [sessionId]);
    return row;
  }

  async #callersOf(tokenHashes: readonly string[]): Promise<Map<string, CallerRow>> {
    const rows = await this.#select(`s.token_hash IN (${tokenHashes.map(() => '?').join()})`, tokenHashes);
    return new Map(rows.map((row) => [row.tokenHash, row]));
  }

  #select(condition: string, values: readonly string[]): Promise<CallerRow[]> {
    const { sql, values: more } = this.#open;
    return this.database.select<CallerRow>(`${CALLER} AND ${condition} AND ${sql}`, [...values, ...more]);
  }
}

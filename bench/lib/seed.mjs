import { createRequire } from 'node:module';
import mysql from 'mysql2/promise';

const Sqlite = createRequire(import.meta.url)('libsql');
const CHUNK = 500;

const FAMILY = [
  '佐藤',
  '鈴木',
  '高橋',
  '田中',
  '伊藤',
  '渡辺',
  '山本',
  '中村',
  '小林',
  '加藤',
  'Smith',
  'Johnson',
  'Williams',
  'Brown',
  'Jones',
  'Garcia',
  'Miller',
  'Davis',
  'Tanaka',
  'Suzuki',
];
const GIVEN = [
  '太郎',
  '花子',
  '一郎',
  '美咲',
  '翔太',
  '陽菜',
  'James',
  'Mary',
  'Robert',
  'Patricia',
  'John',
  'Jennifer',
  'Michael',
];
const ZONES = [
  'Asia/Tokyo',
  'Asia/Tokyo',
  'Asia/Tokyo',
  'Asia/Tokyo',
  'Asia/Singapore',
  'America/New_York',
  'America/Chicago',
];
const SERVICES = ['phone_enable', 'meetings_enable', 'rec_pod_enable', 'salesforce_enable', 'incoming_webhook_enable'];

/** One user, the same for a number on either engine. @param {number} n @param {string} organizationId */
function userOf(n, organizationId) {
  const name = `${FAMILY[(n * 7919) % FAMILY.length]} ${GIVEN[(n * 104_729) % GIVEN.length]}`;
  const loginId = `user.${n}@bench.example`;
  /** @type {Record<string, string | number | null>} */
  const row = {
    id: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    organization_id: organizationId,
    number: n,
    login_id: loginId,
    login_id_key: loginId,
    name,
    name_key: name.toLowerCase(),
    name_sort: '',
    password_hash: 'none',
    password_temporary: 1,
    locale: n % 20 === 0 ? 'en' : 'ja',
    time_zone: n % 1_000 === 0 ? 'Pacific/Honolulu' : (ZONES[n % ZONES.length] ?? ''),
    created_at: 1_790_000_000_000 + n,
    available_from: 1_790_000_000_000 + n,
    deactivated_at: n % 50 === 0 ? 1_790_000_000_000 : null,
    last_sign_in_at: n % 3 === 0 ? 1_790_000_000_000 + ((n * 7919) % 1_000_003) : 0,
    import_id: null,
    import_row: null,
    phone_number: null,
    version: 1,
  };
  for (const [i, service] of SERVICES.entries()) row[`setting_${service}`] = n % (i + 2) === 0 ? 1 : 0;
  return row;
}

/**
 * Fills the first organization up to so many users by plain statements; the product indexes them at its next start. A
 * database that has them is left as it is.
 * @param {string} url @param {number} size
 */
export async function seed(url, size) {
  const database = await connect(url);
  const [organization] = await database.all('SELECT id FROM organizations');
  const [{ last = 0 } = {}] = await database.all('SELECT MAX(number) AS last FROM users');
  const columns = await database.columns();
  const marks = `(${columns.map(() => '?').join()})`;
  await database.begin();
  for (let from = Number(last) + 1; from <= size; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, size - from + 1) }, (_, i) => {
      const row = userOf(from + i, String(organization?.id));
      return columns.map(
        (column) =>
          row[column] ??
          (/^setting_meetings_(access|shared|download)/.test(column) ? 'NONE' : column in row ? null : 0),
      );
    });
    await database.run(`INSERT INTO users (${columns.join()}) VALUES ${rows.map(() => marks).join()}`, rows.flat());
  }
  if (Number(last) < size) {
    await database.run('UPDATE user_directories SET last_number = ?', [size]);
    await database.run("UPDATE contract_seats SET used = ?, seat_limit = 2000000 WHERE kind = 'users'", [size]);
  }
  await database.commit();
  await database.close();
}

/**
 * A database of either engine, as far as seeding needs it.
 * @param {string} url
 * @param {{ durable?: boolean }} [options] whether what is committed is on the disk, as it is with the product
 * @returns {Promise<{ all(sql: string): Promise<Record<string, unknown>[]>, run(sql: string, values: unknown[]):
 * Promise<unknown>, columns(): Promise<string[]>, begin(): Promise<unknown>, commit(): Promise<unknown>, close():
 * Promise<unknown> }>}
 */
export async function connect(url, { durable = false } = {}) {
  if (url.startsWith('sqlite:')) {
    const database = new Sqlite(url.slice('sqlite:'.length));
    if (!durable) database.pragma('synchronous = off');
    return {
      all: async (sql) => database.prepare(sql).all(),
      run: async (sql, values) => database.prepare(sql).run(values),
      begin: async () => database.exec('BEGIN'),
      commit: async () => database.exec('COMMIT'),
      columns: async () =>
        database
          .prepare('PRAGMA table_info(users)')
          .all()
          .map((/** @type {{ name: string }} */ row) => row.name),
      close: async () => database.close(),
    };
  }
  const connection = await mysql.createConnection(url);
  if (!durable) await connection.query('SET unique_checks = 0, foreign_key_checks = 0');
  /** @param {string} sql @param {unknown[]} [values] */
  const query = async (sql, values) =>
    /** @type {Record<string, unknown>[]} */ ((await connection.query(sql, values))[0]);
  return {
    all: (sql) => query(sql),
    run: query,
    begin: () => query('START TRANSACTION'),
    commit: () => query('COMMIT'),
    columns: async () => (await query('SHOW COLUMNS FROM users')).map((row) => String(row['Field'])),
    close: async () => {
      if (!durable) await connection.query('ANALYZE TABLE users, user_terms, calls, call_participants, call_scores');
      await connection.end();
    },
  };
}

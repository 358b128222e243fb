import { readFileSync } from 'node:fs';
import { ConfigError } from '../config/index.ts';

/** How a MySQL database is reached. */
export interface MysqlSettings {
  /** Without its parameters. */
  readonly url: string;
  /** Undefined where the connection is not encrypted. */
  readonly ssl: MysqlTls | undefined;
  /** How many connections this process has at most. */
  readonly poolSize: number;
  /** How long a statement may take, in milliseconds. */
  readonly statementTimeout: number;
}

/** TLS as the driver takes it. */
interface MysqlTls {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly rejectUnauthorized: boolean;
  readonly verifyIdentity: boolean;
}

const MODES = ['DISABLED', 'REQUIRED', 'VERIFY_CA', 'VERIFY_IDENTITY'] as const;
const PARAMETERS = ['ssl-mode', 'ssl-ca', 'ssl-cert', 'ssl-key', 'pool-size', 'statement-timeout'] as const;
type Parameter = (typeof PARAMETERS)[number];

const POOL_SIZE = 20;
const STATEMENT_SECONDS = 30;

/**
 * Reads a URL of MySQL's: `mysql://USER:PASSWORD@HOST:PORT/DATABASE?ssl-mode=VERIFY_CA&ssl-ca=FILE`.
 * @throws ConfigError naming a parameter that there is not, or that has no such value
 */
export function mysqlSettings(text: string): MysqlSettings {
  if (!URL.canParse(text))
    throw new ConfigError('DATABASE_URL is no URL: encode the signs of its password (%40 for @).');
  const url = new URL(text);
  const given = new Map<Parameter, string>();
  for (const [name, value] of url.searchParams) {
    if (!isParameter(name))
      throw new ConfigError(`DATABASE_URL has ?${name}=, which is none of ${PARAMETERS.join(', ')}.`);
    if (given.has(name)) throw new ConfigError(`DATABASE_URL has ${name} twice.`);
    given.set(name, value);
  }
  url.search = '';
  return {
    url: url.href,
    ssl: tlsOf(given),
    poolSize: whole(given, 'pool-size', 1, 1_000, POOL_SIZE),
    statementTimeout: whole(given, 'statement-timeout', 1, 3_600, STATEMENT_SECONDS) * 1000,
  };
}

const isParameter = (name: string): name is Parameter => PARAMETERS.some((known) => known === name);

function tlsOf(given: ReadonlyMap<Parameter, string>): MysqlTls | undefined {
  const [ca, cert, key] = (['ssl-ca', 'ssl-cert', 'ssl-key'] as const).map((name) => fileOf(given, name));
  const files = {
    ...(ca !== undefined && { ca }),
    ...(cert !== undefined && { cert }),
    ...(key !== undefined && { key }),
  };
  const some = Object.keys(files).length > 0;
  // As MySQL's own clients have it: who names a CA wants it verified.
  const mode = given.get('ssl-mode') ?? (ca === undefined ? (some ? 'REQUIRED' : 'DISABLED') : 'VERIFY_CA');
  if (!MODES.some((known) => known === mode))
    throw new ConfigError(`DATABASE_URL: ssl-mode must be one of ${MODES.join(', ')}.`);
  if (mode === 'DISABLED' && some)
    throw new ConfigError('DATABASE_URL: with ssl-mode=DISABLED there are no certificates.');
  if (mode === 'DISABLED') return undefined;
  return { ...files, rejectUnauthorized: mode !== 'REQUIRED', verifyIdentity: mode === 'VERIFY_IDENTITY' };
}

function fileOf(given: ReadonlyMap<Parameter, string>, name: Parameter): string | undefined {
  const path = given.get(name);
  if (path === undefined) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigError(`DATABASE_URL: the file of ${name} can't be read.`, { cause: error });
  }
}

function whole(
  given: ReadonlyMap<Parameter, string>,
  name: Parameter,
  min: number,
  max: number,
  other: number,
): number {
  const text = given.get(name);
  if (text === undefined) return other;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new ConfigError(`DATABASE_URL: ${name} must be a whole number from ${min} to ${max}.`);
}

/** A connection of its own to the same database, as the driver is told to make it. */
export function driverOptions(text: string): { uri: string; ssl?: MysqlTls } {
  const { url: uri, ssl } = mysqlSettings(text);
  return { uri, ...(ssl && { ssl }) };
}

/** TLS as MySQL's and MariaDB's own programs read it in a file of options; each passes over what only the other knows. */
export function clientTls(text: string): readonly (readonly [name: string, value: string])[] {
  const { ssl } = mysqlSettings(text);
  if (!ssl) return [];
  const asked = new URL(text).searchParams;
  const files = (['ssl-ca', 'ssl-cert', 'ssl-key'] as const).map((name) => [name, asked.get(name) ?? ''] as const);
  const mode = ssl.verifyIdentity ? 'VERIFY_IDENTITY' : ssl.rejectUnauthorized ? 'VERIFY_CA' : 'REQUIRED';
  return [
    ...files.filter(([, file]) => file !== ''),
    ['loose_ssl-mode', mode],
    ['loose_ssl', '1'],
    ...(ssl.verifyIdentity ? [['loose_ssl-verify-server-cert', '1'] as const] : []),
  ];
}

import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type Logger, type MixedList } from 'typeorm';
import { ConfigError, makeFolder } from '../config/index.ts';
import { Checkpoints } from './checkpoints.ts';
import { type StatementLimits, limitedDriver } from './mysqlPool.ts';
import { type MysqlSettings, mysqlSettings } from './mysqlUrl.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { SnakeCaseNames } from './naming.ts';

const require = createRequire(import.meta.url);

/** How long making a connection to MySQL may take, in milliseconds. */
const CONNECTING = 10_000;

/** Who looks at nothing, and limits nothing. */
const UNWATCHED: Watch = { isLimited: () => false, onStatement: () => undefined };

/** What an entity class is to TypeORM: its decorators are its description. */
export type EntityClass = new () => object;

/** The two connections of an engine: on MySQL one pool, on SQLite a connection that writes and one that only reads. */
export interface DataSources {
  readonly engine: 'sqlite' | 'mysql';
  readonly write: DataSource;
  readonly read: DataSource;
  /** SQLite's, since {@link sqliteOptions} tells it to do without its own. */
  readonly checkpoints?: Checkpoints;
  /** Its file. */
  readonly path?: string;
  /** Has connections that are open by now replaced by new ones, as they come to be used: MySQL's, after a failover. */
  readonly renew?: () => void;
}

/** What is looked at of statements. */
export interface Watch {
  /** Whether statements are limited in time by now. */
  readonly isLimited: () => boolean;
  /** Told of each statement, and how long it took in milliseconds. */
  readonly onStatement: (sql: string, took: number) => void;
}

interface Statement {
  run(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown;
}

interface SqliteConnection {
  pragma(source: string): unknown;
  prepare(sql: string): Statement;
}

/** libsql takes a lone null for an object of named parameters and refuses it, so it is always given a list. */
function listParameters(connection: SqliteConnection): void {
  const prepare = connection.prepare.bind(connection);
  connection.prepare = (sql) => {
    const statement = prepare(sql);
    const run = statement.run.bind(statement);
    const all = statement.all.bind(statement);
    return Object.assign(statement, {
      run: (...parameters: unknown[]) => run(parameters),
      all: (...parameters: unknown[]) => all(parameters),
    });
  };
}

function sqliteOptions(
  path: string,
  entities: MixedList<EntityClass>,
  readOnly: boolean,
  watch: Watch,
): DataSourceOptions {
  return {
    type: 'better-sqlite3',
    driver: require('libsql') as unknown,
    database: path,
    enableWAL: true,
    entities,
    namingStrategy: new SnakeCaseNames(),
    migrations: readOnly ? [] : MIGRATIONS,
    // From the first millisecond on: what is slow is for the watcher to say.
    maxQueryExecutionTime: 1,
    logger: statementLogger(watch),
    prepareDatabase: (connection: SqliteConnection) => {
      listParameters(connection);
      connection.pragma('busy_timeout = 10000');
      // libsql ignores the driver's own read-only option.
      if (readOnly) connection.pragma('query_only = 1');
      else {
        connection.pragma('wal_autocheckpoint = 0');
        // What is deleted is overwritten, in the file and, where it spills, in nothing but memory.
        connection.pragma('secure_delete = ON');
        connection.pragma('temp_store = MEMORY');
        // What a transaction has changed stays in memory until it is committed, however many users it adds, up to so
        // many kilobytes.
        connection.pragma('cache_size = -32768');
      }
    },
  };
}

/** TypeORM's way to tell how long a statement took. */
function statementLogger({ onStatement }: Watch): Logger {
  const nothing = (): void => undefined;
  const silent = {
    logQuery: nothing,
    logQueryError: nothing,
    logSchemaBuild: nothing,
    logMigration: nothing,
    log: nothing,
  };
  return { ...silent, logQuerySlow: (took, sql) => onStatement(sql, took) };
}

function mysqlOptions(
  settings: MysqlSettings,
  entities: MixedList<EntityClass>,
  limits: StatementLimits,
): DataSourceOptions {
  const { url, poolSize, ssl } = settings;
  return {
    type: url.startsWith('mariadb:') ? 'mariadb' : 'mysql',
    url,
    driver: limitedDriver(limits),
    ...(ssl && { ssl }),
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    entities,
    namingStrategy: new SnakeCaseNames(),
    migrations: MIGRATIONS,
    poolSize,
    extra: { connectionLimit: poolSize, connectTimeout: Math.min(CONNECTING, settings.statementTimeout) },
  };
}

/**
 * The data sources of a database URL.
 * @param url `sqlite:PATH`, or `mysql://USER:PASSWORD@HOST:PORT/DATABASE` (or `mariadb://`) with parameters:
 * see {@link mysqlSettings}
 * @throws ConfigError for any other, or a folder that can't be made
 */
export function dataSourcesOf(url: string, entities: EntityClass[], watch: Watch = UNWATCHED): DataSources {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite:'.length);
    makeFolder(dirname(path));
    const source = (readOnly: boolean): DataSource => new DataSource(sqliteOptions(path, entities, readOnly, watch));
    return { engine: 'sqlite', write: source(false), read: source(true), checkpoints: new Checkpoints(path), path };
  }
  if (!/^(mysql|mariadb):\/\//.test(url))
    throw new ConfigError('DATABASE_URL must begin with sqlite:, mysql:// or mariadb://');
  const settings = mysqlSettings(url);
  let renewed = 0;
  const limits: StatementLimits = {
    timeout: settings.statementTimeout,
    isOn: watch.isLimited,
    onStatement: watch.onStatement,
    renewed: () => renewed,
  };
  const source = new DataSource(mysqlOptions(settings, entities, limits));
  const renew = (): void => {
    renewed = performance.now();
  };
  return { engine: 'mysql', write: source, read: source, renew };
}

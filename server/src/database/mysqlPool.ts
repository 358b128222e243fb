import mysql, { type Pool, type PoolConnection, type PoolOptions } from 'mysql2';

/** How long anything of the database may take, and whom to tell of what took long. Times are milliseconds. */
export interface StatementLimits {
  /** How long a statement may take; and as long again for a connection to become free. */
  readonly timeout: number;
  /** Whether it counts: not while tables are brought up to date, which takes as long as it takes. */
  readonly isOn: () => boolean;
  /** @param took from when it was sent to the end of its answer */
  readonly onStatement: (sql: string, took: number) => void;
  /** Connections from before this time of `performance.now()` are not used any more. */
  readonly renewed: () => number;
}

type Acquired = Parameters<Pool['getConnection']>[0];

/** What a connection is ended with whose server gives no answer: one that is lost, so that work on it is tried again. */
const noAnswer = (what: string): Error =>
  Object.assign(new Error(`The database did not ${what} in time`), { code: 'ETIMEDOUT' });

/**
 * The driver, with pools in which everything ends: the server ends statements that take too long; where the server itself gives
 * no answer (it hangs, or what lies between does), the connection is cut; and nobody waits for a free connection for ever.
 */
export const limitedDriver = (limits: StatementLimits): object =>
  Object.create(mysql, {
    createPool: { value: (options: PoolOptions) => limitPool(mysql.createPool(options), limits) },
  }) as object;

function limitPool(pool: Pool, limits: StatementLimits): Pool {
  const told = new WeakSet<PoolConnection>();
  const made = new WeakMap<PoolConnection, number>();
  pool.on('connection', (connection) => {
    made.set(connection, performance.now());
    // Once for all its transactions, rather than in a statement before each.
    connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED', () => undefined);
    limitStatements(connection, limits);
  });
  const acquire = pool.getConnection.bind(pool);
  const current = (done: Acquired): void =>
    acquire((error, connection) => {
      const isOld = !error && (made.get(connection) ?? 0) < limits.renewed();
      if (isOld) {
        connection.destroy();
        current(done);
      } else done(error, connection);
    });
  pool.getConnection = (done) => {
    const once = limits.isOn() ? inTime(done, limits.timeout) : done;
    current((error, connection) => {
      if (!error && limits.isOn() && !told.has(connection)) {
        told.add(connection);
        // Sent before whatever comes next on this connection. Where it fails, the next fails too, and says why.
        connection.query(timeoutStatement(limits.timeout), () => undefined);
      }
      once(error, connection);
    });
  };
  return pool;
}

/**
 * Has MariaDB end every statement, and MySQL every SELECT, after so many milliseconds: each reads a comment of its own.
 * MariaDB passes over MySQL's versions from 5.7 on, and MySQL over whatever begins with an M.
 */
const timeoutStatement = (timeout: number): string =>
  `SET SESSION innodb_lock_wait_timeout = ${Math.ceil(timeout / 1000)} /*!50708 , max_execution_time = ${timeout} */ /*M!100101 , max_statement_time = ${timeout / 1000} */`;

/** Who waits for longer is told so; a connection that comes later goes back. */
function inTime(done: Acquired, timeout: number): Acquired {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    done(Object.assign(noAnswer('have a connection free'), { errno: 0, fatal: true }) as never, undefined as never);
  }, timeout).unref();
  return (error, connection) => {
    clearTimeout(timer);
    if (!isLate) done(error, connection);
    else if (!error) connection.release();
  };
}

/** What of a statement is looked at: when its answer has come. */
interface Command {
  once(event: 'end', heard: () => void): void;
}

/** A connection's socket, which is none of the driver's public parts. */
interface WithStream {
  readonly stream: { destroy(error: Error): void };
}

function limitStatements(connection: PoolConnection, limits: StatementLimits): void {
  const query = connection.query.bind(connection) as (...parts: unknown[]) => Command;
  const { stream } = connection as unknown as WithStream;
  const limited = (...parts: unknown[]): Command => {
    const began = performance.now();
    // A little later than the server, which has the better error.
    const timer = limits.isOn() && setTimeout(() => stream.destroy(noAnswer('answer')), limits.timeout + 1_000).unref();
    const command = query(...parts);
    command.once('end', () => {
      if (timer) clearTimeout(timer);
      limits.onStatement(sqlOf(parts[0]), performance.now() - began);
    });
    return command;
  };
  connection.query = limited as unknown as typeof connection.query;
}

const sqlOf = (first: unknown): string =>
  typeof first === 'string' ? first : String(Reflect.get(Object(first), 'sql') ?? '');

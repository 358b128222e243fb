import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Database } from '../src/database/index.ts';
import { Readiness } from '../src/http/probes.ts';
import { createTestDatabase, engine } from './databases.ts';
import { PrivateMysql } from './privateMysql.ts';

/** A database that hangs, moves, or is not who it says: everything ends in time, and goes on by itself. */

@Entity('things')
class Thing {
  @PrimaryColumn({ type: 'int' })
  id!: number;

  @Column({ type: 'int' })
  value!: number;
}

const quiet = { error: () => undefined, warn: () => undefined };

/** Another process's connection, as to SQLite a thread of this one is: it begins to write, and ends when it is told. */
const OTHER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Connection = require(workerData.libsql);
  const connection = new Connection(workerData.path);
  connection.exec('BEGIN IMMEDIATE');
  parentPort.once('message', () => { connection.exec('COMMIT'); connection.close(); parentPort.close(); });
  parentPort.postMessage('locked');
`;

// oxlint-disable-next-line vitest/no-conditional-tests -- a test of one engine, which counts as skipped if it is defined on the other
if (engine === 'sqlite') {
  describe('on SQLite', () => {
    test('while another process writes, whoever reads is answered, and a write waits until it has ended', async () => {
      const place = await createTestDatabase();
      const database = new Database(place.url, [Thing]);
      await database.start();
      await database.query('CREATE TABLE things (id INT PRIMARY KEY, value INT)');
      await database.query('INSERT INTO things VALUES (1, 0)');
      const libsql = createRequire(import.meta.url).resolve('libsql');
      const other = new Worker(OTHER, { eval: true, workerData: { libsql, path: place.url.slice('sqlite:'.length) } });
      await once(other, 'message');

      const readiness = new Readiness(database, quiet);
      let isWritten = false;
      const write = database
        .run(async () => database.writable(Thing).update({ id: 1 }, { value: 1 }))
        .then(() => (isWritten = true));
      const began = performance.now();
      for (let i = 0; i < 20; i += 1) {
        expect(await readiness.databaseAnswers()).toBe(true);
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(performance.now() - began).toBeLessThan(2_000);
      expect(isWritten).toBe(false);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      other.postMessage('end');
      await write;
      expect(await database.select('SELECT value FROM things', [])).toEqual([{ value: 1 }]);
      await database.stop();
      await place.drop();
    });
  });
} else {
  describe.skipIf(!PrivateMysql.isPossible)('on MySQL', () => {
    let server: PrivateMysql;
    let database: Database | undefined;
    beforeAll(async () => {
      server = await PrivateMysql.start();
      await server.query("CREATE USER rc@'%'");
      await server.query("GRANT ALL ON rollcall.* TO rc@'%'");
      await server.query('CREATE TABLE rollcall.things (id INT PRIMARY KEY, value INT)');
      await server.query('INSERT INTO rollcall.things VALUES (1, 0)');
    }, 120_000);
    afterAll(() => server.drop());
    afterEach(async () => {
      server.signal('SIGCONT');
      await database?.stop(1_000);
      database = undefined;
    });

    async function started(parameters: string): Promise<Database> {
      database = new Database(server.url('rc', parameters), [Thing]);
      await database.start();
      return database;
    }

    const isEncrypted = async (from: Database): Promise<boolean> =>
      (await from.query("SHOW STATUS LIKE 'Ssl_cipher'"))[0]?.['Value'] !== '';
    const file = (name: string): string => encodeURIComponent(join(server.folder, name));

    test('one that hangs leaves no probe and no statement waiting, and is used again once it goes on', async () => {
      const hanging = await started('?statement-timeout=1&pool-size=3');
      const readiness = new Readiness(hanging, quiet);
      expect(await readiness.databaseAnswers()).toBe(true);
      server.signal('SIGSTOP');
      const began = performance.now();
      const answered = readiness.databaseAnswers().then((is) => [is, performance.now() - began] as const);
      const reads = Array.from({ length: 20 }, async () => hanging.select('SELECT 1', []));
      const write = hanging.run(async () => hanging.writable(Thing).update({ id: 1 }, { value: 1 }));
      const ends = await Promise.allSettled([...reads, write]);
      const took = performance.now() - began;
      expect(ends.map(({ status }) => status)).toEqual(ends.map(() => 'rejected'));
      // A second for a connection, two for the statement; the write is tried again for ten.
      expect(took).toBeLessThan(16_000);
      const [is, after] = await answered;
      expect(is).toBe(false);
      expect(after).toBeLessThan(2_500);
      server.signal('SIGCONT');
      await expect.poll(() => readiness.databaseAnswers(), { timeout: 20_000 }).toBe(true);
      expect(await hanging.select('SELECT 1 AS one', [])).toEqual([{ one: 1 }]);
    }, 60_000);

    test('a statement that takes too long is ended by the server, a write too', async () => {
      const slow = await started('?statement-timeout=1');
      const began = performance.now();
      const statements = ['SELECT SLEEP(20) FROM things', 'UPDATE things SET value = SLEEP(20)'];
      const ends = await Promise.allSettled(statements.map(async (sql) => slow.query(sql)));
      expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      expect(performance.now() - began).toBeLessThan(10_000);
    }, 60_000);

    test('one that takes no writes is asked again by a new connection, until it does', async () => {
      const moved = await started('?pool-size=2');
      await server.query('SET GLOBAL read_only = 1');
      let tries = 0;
      const write = moved.run(async () => {
        tries += 1;
        if (tries === 3) await server.query('SET GLOBAL read_only = 0');
        await moved.writable(Thing).update({ id: 1 }, { value: 7 });
      });
      await write;
      expect(tries).toBeGreaterThan(2);
      expect(await moved.select('SELECT value FROM things', [])).toEqual([{ value: 7 }]);
    }, 60_000);

    test('with TLS, the server is who the CA says', async () => {
      expect(await isEncrypted(await started(''))).toBe(false);
      await database?.stop();
      expect(await isEncrypted(await started('?ssl-mode=REQUIRED'))).toBe(true);
      await database?.stop();
      expect(await isEncrypted(await started(`?ssl-mode=VERIFY_CA&ssl-ca=${file('ca.pem')}`))).toBe(true);
      await expect(started(`?ssl-mode=VERIFY_CA&ssl-ca=${file('other.pem')}`)).rejects.toThrow(/certificate/);
      // It is issued for db.example.
      await expect(started(`?ssl-mode=VERIFY_IDENTITY&ssl-ca=${file('ca.pem')}`)).rejects.toThrow(/altnames|match/i);
    }, 60_000);
  });
}

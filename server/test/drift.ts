import { Database, type EntityClass } from '../src/database/index.ts';
import { type TestDatabase, engine } from './databases.ts';

/** What would have to change in the tables for them to be what these entities say. */
export async function driftOf({ url }: Pick<TestDatabase, 'url'>, entities: EntityClass[]): Promise<string[]> {
  const asked = new Database(url, entities);
  await asked.start();
  // MariaDB tells defaults in a way of its own, so there it is asked as what it is.
  const isMariaDb = engine === 'mysql' && JSON.stringify(await asked.query('SELECT VERSION()')).includes('MariaDB');
  const database = isMariaDb ? new Database(url.replace(/^mysql:/, 'mariadb:'), entities) : asked;
  if (database !== asked) {
    await asked.stop();
    await database.start();
  }
  const drift = await database.drift();
  await database.stop();
  return drift;
}

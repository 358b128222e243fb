import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import mysql from 'mysql2/promise';
import type { SeatKind, UserStatus } from './generated.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';

/** What the release itself told of the database that it filled. */
export interface Release {
  readonly madeAt: string;
  readonly secret: string;
  /** That of the member. */
  readonly password: string;
  /** Sessions of the administrator and of the member. */
  readonly cookie: string;
  readonly memberCookie: string;
  /** Imports, and the bulk action that renamed somebody by a file. */
  readonly completed: string;
  readonly waiting: string;
  readonly refused: string;
  readonly renamed: string;
  readonly users: readonly { readonly loginId: string; readonly status: UserStatus }[];
  readonly seats: readonly { readonly what: SeatKind; readonly used: number; readonly limit: number }[];
  readonly audit: readonly { readonly sequence: number; readonly kind: string }[];
}

const read = (name: string): Buffer => readFileSync(new URL(`fixtures/release/${name}`, import.meta.url));

/** What the release before filled on this engine. */
export const RELEASE = JSON.parse(read(`${engine}.json`).toString()) as Release;

/** A copy of the database that the release before made. */
export async function copyOfRelease(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  if (engine === 'sqlite') {
    writeFileSync(database.url.slice('sqlite:'.length), gunzipSync(read('release.sqlite.gz')));
    return database;
  }
  const connection = await mysql.createConnection({ uri: database.url, multipleStatements: true });
  await connection.query(gunzipSync(read('release.sql.gz')).toString());
  await connection.end();
  return database;
}

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { AuditHeadEntity } from '../src/modules/audit/audit.entity.ts';
import { LockingBucket } from './factories/lockingBucket.ts';
import { runOperator } from './operator.ts';
import { TestServer } from './testServer.ts';

/** Anchors of the audit log in a bucket, where they are locked. */

const bucket = new LockingBucket();
let server: TestServer;
beforeAll(() => bucket.start());
afterAll(() => bucket.stop());
beforeEach(async () => {
  server = await TestServer.start({ jobs: false });
  bucket.objects.clear();
  bucket.isLockable = true;
});
afterEach(() => server.drop());

const audit = (...words: readonly string[]) => runOperator(server, 'audit', ...words);
const alpha = () => server.alpha.organizationId;

/** Makes an anchor a day after the one before. */
async function anchorNextDay(...options: readonly string[]): Promise<string> {
  server.clock.advance(86_400_000);
  return audit('anchor', '--to', bucket.url, ...options);
}

test('anchors are kept one beside the other, and locked for as long as was asked', async () => {
  expect(await anchorNextDay()).toBe(
    'The ends of 3 audit logs are in the bucket, in anchor-2026-11-23T03-00-00.000Z.json.',
  );
  await anchorNextDay('--retain-days', '30');
  expect([...bucket.objects].map(([name, { lockedUntil }]) => [name, lockedUntil])).toEqual([
    ['rollcall/anchor-2026-11-23T03-00-00.000Z.json', undefined],
    ['rollcall/anchor-2026-11-24T03-00-00.000Z.json', '2026-12-24T03:00:00.000Z'],
  ]);
  // The clock stands still, so this would take the place of what is locked.
  expect(await audit('anchor', '--to', bucket.url)).toContain('The bucket does not do a PUT: 403 AccessDenied.');
});

test('logs that have grown since hold all of them', async () => {
  await anchorNextDay();
  await server.signedIn();
  await anchorNextDay();
  await server.signedIn();
  expect(await audit('verify', '--anchor', bucket.url)).toContain('The logs hold all of 2 anchors.');
});

test('an older copy is found by the newest', async () => {
  const { database } = server.app;
  await anchorNextDay();
  const head = await database.rows(AuditHeadEntity).findOneByOrFail({ organizationId: alpha() });
  await server.signedIn();
  await anchorNextDay();
  await database.query(
    `DELETE FROM audit_entries WHERE organization_id = '${alpha()}' AND sequence > ${head.sequence}`,
  );
  await database.run(() => database.writable(AuditHeadEntity).update({ organizationId: alpha() }, head));
  expect(await audit('verify')).not.toContain('NOT INTACT');
  const told = await audit('verify', '--anchor', bucket.url);
  expect(told).toContain('Held against anchor-2026-11-24T03-00-00.000Z.json:');
  expect(told).toContain(`${alpha()}  entry ${head.sequence} ends here`);
  expect(told).toContain('1 of the audit logs are not those that were anchored');
});

test('another database that took the place of a lost one is found', async () => {
  await anchorNextDay();
  await server.drop();
  server = await TestServer.start({ jobs: false });
  expect(await audit('verify', '--anchor', bucket.url)).toContain(
    'This anchor was changed, or made by an installation with another secret.',
  );
});

test('where nothing is to be had, or to be locked, it is said', async () => {
  expect(await audit('verify', '--anchor', bucket.url)).toContain('There is no anchor in the bucket');
  bucket.isLockable = false;
  expect(await anchorNextDay('--retain-days', '30')).toContain(
    'The bucket does not do a PUT: 400 InvalidRequest. With --retain-days it needs Object Lock',
  );
  expect(await audit('anchor', '--to', 's3://anchors?endpoint=http://127.0.0.1:1')).toContain(
    'The bucket does not do a PUT',
  );
  expect(await audit('anchor', '--to', 'https://example')).toContain('The bucket must be s3://BUCKET/PREFIX');
  expect(await audit('anchor', '--retain-days', '30')).toContain('name its bucket with --to');
  expect(await audit('anchor', '--to', bucket.url, '--file', 'any')).toContain('Use --file or --to, not both.');
});

import { expect, test } from 'vitest';
import { errorForLog } from './errorForLog.ts';

test('a failed statement is logged without what was to be written', () => {
  const driverError = Object.assign(new Error("Data too long: INSERT INTO users VALUES ('secret-hash')"), {
    code: 'ER_DATA_TOO_LONG',
    sql: "INSERT INTO users VALUES ('secret-hash')",
  });
  // As TypeORM throws it.
  const failed = Object.assign(new Error(driverError.message), {
    query: 'INSERT INTO users VALUES (?)',
    parameters: ['secret-hash'],
    driverError,
  });
  const wrapped = new Error('The job failed', { cause: failed });
  for (const error of [failed, wrapped, driverError])
    expect(JSON.stringify(errorForLog(error))).not.toContain('secret-hash');
  expect(errorForLog(failed)).toMatchObject({ code: 'ER_DATA_TOO_LONG', query: 'INSERT INTO users VALUES (?)' });
  expect(errorForLog(wrapped)).toMatchObject({ message: 'The job failed', cause: { code: 'ER_DATA_TOO_LONG' } });
});

test('any other error keeps its message and where it came from', () => {
  const logged = errorForLog(new TypeError('x is not a function'));
  expect(logged).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
  expect(logged.stack).toContain('errorForLog.test.ts');
  expect(errorForLog('thrown')).toMatchObject({ type: 'string' });
});

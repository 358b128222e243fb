import { expect, test } from 'vitest';
import { attachment } from './attachment.ts';

test('names a file in ASCII, and whole', () => {
  expect(attachment('users.csv')).toBe(`attachment; filename="users.csv"; filename*=UTF-8''users.csv`);
  expect(attachment('利用者 (1).csv')).toBe(
    `attachment; filename="___ (1).csv"; filename*=UTF-8''%E5%88%A9%E7%94%A8%E8%80%85%20%281%29.csv`,
  );
});

test('lets no name out of its quotes, nor begin another header', () => {
  for (const name of [`a"; filename="b`, 'a\r\nSet-Cookie: x', 'a\\"b', '%41', '\ud800', "it's*"]) {
    expect(attachment(name)).toMatch(/^attachment; filename="[^"\\%\r\n]*"; filename\*=UTF-8''[\w.~!%-]*$/);
  }
});

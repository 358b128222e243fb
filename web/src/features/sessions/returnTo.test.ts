import { describe, expect, it } from 'vitest';
import { returnPath, signInPath } from './returnTo.ts';

describe('returnPath', () => {
  const path = (value: string): string => returnPath(new URLSearchParams({ return: value }));

  it('goes back to a path of the console', () => {
    expect(path('/users?search=sato')).toBe('/users?search=sato');
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/sign-in?return=/'])(
    'goes home instead of %s',
    (value) => expect(path(value)).toBe('/'),
  );
});

it('remembers where someone was', () => {
  const path = signInPath({ pathname: '/users', search: '?status=PENDING' });
  expect(returnPath(new URL(path, 'http://localhost').searchParams)).toBe('/users?status=PENDING');
});

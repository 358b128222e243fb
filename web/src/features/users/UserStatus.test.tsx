import { MantineProvider } from '@mantine/core';
import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FormatProvider } from '#i18n/format.tsx';
import { LanguageProvider } from '#i18n/useTranslation.tsx';
import { UserStatus } from './UserStatus.tsx';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-30T01:00:00Z');
const at = (milliseconds: number): string => new Date(NOW + milliseconds).toISOString();

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const show = (availableFrom: string, temporaryPasswordExpiresAt: string | null) =>
  render(
    <MantineProvider>
      <LanguageProvider>
        <FormatProvider locale="en" timeZone="Asia/Tokyo">
          <UserStatus user={{ status: 'PENDING', availableFrom, temporaryPasswordExpiresAt }} />
        </FormatProvider>
      </LanguageProvider>
    </MantineProvider>,
  );
const pass = (milliseconds: number): void =>
  act(() => {
    vi.advanceTimersByTime(milliseconds);
  });

test('whoever is pending is active as soon as their time has come, without anything being read anew', () => {
  show(at(HOUR + 1), null);
  // Of a minute that has begun it is the next: nobody is told to come too early.
  screen.getByText(/Nov 30, 2026, 11:01/);
  pass(HOUR);
  screen.getByText('Pending');
  pass(2);
  screen.getByText('Active');
  expect(screen.queryByText(/11:0/)).toBeNull();
});

test('a temporary password runs out on the screen too, however long that takes', () => {
  show(at(-HOUR), at(60 * 24 * HOUR));
  expect(screen.queryByText('Temporary password has run out')).toBeNull();
  pass(60 * 24 * HOUR - 1000);
  expect(screen.queryByText('Temporary password has run out')).toBeNull();
  pass(1002);
  screen.getByText('Temporary password has run out');
});

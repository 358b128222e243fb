import { type Settings, defaultSettings } from '@rollcall/shared';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { TemplatePanel } from './TemplatePanel.tsx';

const contractOf = (used: number) => ({
  seats: { users: { used, limit: 50 }, phone: { used: 47, limit: 50 } },
  importRowLimit: 100,
  billingMonth: '2026-11',
  refusesWeakPasswords: false,
});

/** The panel; its settings have one button, which gives everybody a telephone. */
function open(used: number) {
  const contract = contractOf(used);
  const phone: Settings = { ...defaultSettings(contract.seats), phoneEnable: true };
  const renderSettings = ({ onChange }: { onChange: (value: Settings) => void }) => (
    <button type="button" onClick={() => onChange(phone)}>
      Phone
    </button>
  );
  return openConsole({
    at: '/imports/new',
    pages: { '/imports/new': <TemplatePanel contract={contract} renderSettings={renderSettings} /> },
    answers: {
      TemplateCreate: () => ({
        userCsvTemplateCreate: { __typename: 'UserCsvTemplateCreatePayload', download: null, userErrors: [] },
      }),
    },
  });
}
const rows = () => screen.getByLabelText<HTMLInputElement>(/^Number of rows/);
const status = (): string => screen.getByRole('status').textContent;

test('a template is asked for in the language and time zone of whoever asks, and for a few rows', async () => {
  const { asked } = open(1);
  fireEvent.click(screen.getByRole('button', { name: 'Download template' }));
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.variables['input']).toMatchObject({
    rows: 10,
    locale: 'EN',
    timeZone: 'Asia/Tokyo',
    encoding: 'UTF_8',
  });
});

test('it has no more rows than there are seats for, and one where there is none', () => {
  const { unmount } = open(46);
  expect([rows().value, status()]).toEqual(['4', '']);
  unmount();
  open(50);
  // That there is no seat at all, the page says at its top.
  expect([rows().value, status()]).toEqual(['1', '']);
});

test('of which seats there are too few is said before it is filled, and what is switched on without opening it', () => {
  open(44);
  expect([rows().value, status()]).toEqual(['6', '']);
  expect(screen.getByText('UTF-8, no services')).toBeDefined();
  fireEvent.click(screen.getByText('Phone'));
  expect(screen.getByText('UTF-8, Use MiiTel Phone')).toBeDefined();
  expect(status()).toContain('MiiTel Phone: 3 seats left for 6 rows.');
  expect(status()).not.toContain('Users:');
  fireEvent.change(rows(), { target: { value: '7' } });
  expect(status()).toContain('Users: 6 seats left for 7 rows.');
});

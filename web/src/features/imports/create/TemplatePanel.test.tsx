import { type Settings, defaultSettings } from '@rollcall/shared';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { settingsInput } from '#graphql/userInput.ts';
import { TemplatePanel } from './TemplatePanel.tsx';

vi.mock('#graphql/fetchFile.ts', () => ({ fetchFile: () => Promise.resolve(new Blob()) }));
vi.mock('#components/ui/download.ts', { spy: true });

afterEach(() => localStorage.clear());

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
        userCsvTemplateCreate: {
          __typename: 'UserCsvTemplateCreatePayload',
          download: { __typename: 'Download', fileName: 't.csv', url: '/files/t' },
          userErrors: [],
        },
      }),
      TemplateUsers: () => ({ users: { __typename: 'UserConnection', nodes: [KEN] } }),
    },
  });
}
/** An administrator with a telephone. */
const OF_KEN: Settings = { ...defaultSettings(contractOf(1).seats), phoneEnable: true, administrative: true };
const KEN = {
  __typename: 'User',
  id: 'u1',
  loginId: 'ken@b.example',
  name: 'Ken',
  privileges: { __typename: 'UserPrivileges', ...settingsInput(OF_KEN).privileges },
  permissions: { __typename: 'UserPermissions', ...settingsInput(OF_KEN).permissions },
};
const preset = () => screen.getByLabelText<HTMLSelectElement>('Permissions');
const download = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Download template' }));
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

test('permissions are taken from a user but for the administrative ones, and offered again the next time', async () => {
  const { asked, unmount } = open(1);
  expect([...preset().options].map(({ text }) => text)).toEqual(['As usual', 'As those of a user …']);
  fireEvent.change(preset(), { target: { value: 'user' } });
  fireEvent.change(screen.getByLabelText('Whose permissions?'), { target: { value: 'ken' } });
  fireEvent.click(await screen.findByRole('button', { name: 'Ken (ken@b.example)' }));
  expect(screen.getByText('As those of Ken (ken@b.example), without administrative privileges.')).toBeDefined();
  expect(screen.getByText('UTF-8, Use MiiTel Phone')).toBeDefined();
  download();
  await waitFor(() => expect(localStorage.length).toBe(1));
  const input = asked.find(({ name }) => name === 'TemplateCreate')?.variables['input'];
  expect(input).toMatchObject({ privileges: { administrative: false }, permissions: { phoneEnable: true } });
  unmount();
  open(1);
  expect(screen.getByText('UTF-8, no services')).toBeDefined();
  fireEvent.change(preset(), { target: { value: 'last' } });
  expect(screen.getByText('UTF-8, Use MiiTel Phone')).toBeDefined();
  fireEvent.change(preset(), { target: { value: 'usual' } });
  expect(screen.getByText('UTF-8, no services')).toBeDefined();
  // What is set one by one is no preset any more.
  fireEvent.click(screen.getByText('Phone'));
  expect(preset().value).toBe('own');
});

// The review of a file in the browser before a made-up server, as the tests of it open it.
import { COLUMNS, type ContractSeats, SEAT_KINDS, checkUserCsv, writeCsv } from '@rollcall/shared';
import { fireEvent, screen, within } from '@testing-library/react';
import { ImportDraft } from '../src/features/imports/edit/draft.ts';
import { DraftReview } from '../src/features/imports/edit/DraftReview.tsx';
import { graphName } from '../src/graphql/keys.ts';
import { openConsole } from './console.tsx';

const SEATS: ContractSeats = { users: { used: 0, limit: 50 }, phone: { used: 0, limit: 50 } };
const KEYS = COLUMNS.map(({ key }) => key);
const HEADERS = COLUMNS.map(({ header }) => header.en);
const USUAL: Row = { name: 'Sato', password: 'Walking-home-1', locale: 'en', timeZone: 'Asia/Tokyo' };

/** The cells of a row by their columns' keys; what is left out is right. */
export type Row = Readonly<Record<string, string>>;

interface Contract {
  readonly seats?: ContractSeats;
  readonly importRowLimit?: number;
}

interface Server extends Contract {
  readonly taken?: readonly string[];
  /** How the import that is created stands. */
  readonly status?: 'READY' | 'INVALID';
  /** Why it is not created. */
  readonly refusals?: readonly { readonly code: string; readonly message: string }[];
  /** The hash by which the server knows the file. */
  readonly fileHash?: string;
  /** Is waited for before login IDs are answered for; where it fails, they are not. */
  readonly check?: () => Promise<unknown>;
  readonly onClose?: () => void;
}

async function draftOf(rows: readonly Row[], { seats = SEATS, importRowLimit = 100 }: Contract, sha256?: string) {
  const cells = rows.map((row, index) =>
    KEYS.map((key) => row[key] ?? USUAL[key] ?? (key === 'loginId' ? `u${index}@b.example` : '0')),
  );
  const text = writeCsv([HEADERS, ...cells]);
  const checked = checkUserCsv(text, { contract: seats, rowLimit: importRowLimit });
  const file = { id: 'f', name: 'u.csv', encoding: 'UTF_8', lossy: false, text, checked, sha256 } as const;
  const draft = await ImportDraft.of(file, { seats, importRowLimit, refusesWeakPasswords: false });
  if (!draft) throw new Error('These rows can be edited');
  return draft;
}

/** Opens the review of a file of these rows. */
export async function openReview(rows: readonly Row[], server: Server = {}) {
  const { seats = SEATS, importRowLimit = 100, taken = [], status = 'READY', refusals = [], fileHash } = server;
  const draft = await draftOf(rows, server, fileHash && 'sha256');
  const made = { __typename: 'UserImport', id: 'i1', status };
  const contract = {
    __typename: 'Contract',
    billingMonth: '2026-11',
    importRowLimit,
    seats: SEAT_KINDS.flatMap((what) =>
      seats[what] ? [{ __typename: 'SeatUsage', what: graphName(what), ...seats[what] }] : [],
    ),
  };
  const view = openConsole({
    at: '/imports/new',
    pages: {
      '/imports/new': (
        <DraftReview
          draft={draft}
          contract={{ seats, importRowLimit, billingMonth: '2026-11', refusesWeakPasswords: false }}
          onClose={server.onClose ?? (() => undefined)}
          onRead={() => undefined}
        />
      ),
      '/imports/i1': <p>the import</p>,
    },
    answers: {
      ImportCheck: async ({ loginIds }) => {
        await server.check?.();
        return {
          contract,
          passwordPolicy: { __typename: 'PasswordPolicy', weakPasswordsInFiles: 'WARN' },
          userLoginIdsTaken: taken.filter((id) => (loginIds as readonly string[]).includes(id)),
        };
      },
      ImportFileCheck: () => ({
        userImportFileCheck: fileHash ? { __typename: 'UserImportFileCheck', fileHash, earlierUpload: null } : null,
      }),
      ImportCreate: () => ({
        userImportCreate: {
          userImport: refusals.length > 0 ? null : made,
          userErrors: refusals.map((refusal) => ({ __typename: 'UserError', field: null, ...refusal })),
        },
      }),
      ImportCommit: () => ({ userImportCommit: { userImport: made, userErrors: [] } }),
    },
  });
  await screen.findByRole('grid');
  return { ...view, draft };
}

/** A cell of the rows under review, counted from 0, by its header. */
export const cell = (row: number, column: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-row="${row}"] [data-column="${HEADERS.indexOf(column)}"]`);
  if (!found) throw new Error(`No cell ${row} ${column}`);
  return found;
};

/** The cell's input, once the keyboard is in it. */
export const editor = (row: number, column: string): HTMLElement => {
  fireEvent.mouseDown(cell(row, column), { button: 0 });
  return within(cell(row, column)).getByLabelText(new RegExp(`^Row .*, ${column}$`));
};

/** Types a value over that of a cell, and presses Enter. */
export function type(row: number, column: string, value: string): void {
  const input = editor(row, column);
  fireEvent.change(input, { target: { value } });
  fireEvent.keyDown(input, { key: 'Enter' });
}

/** What the keyboard is in. */
export const active = () => document.activeElement?.getAttribute('aria-label');
export const addButton = () => screen.findByRole('button', { name: /^Add \d+ users?$/ });

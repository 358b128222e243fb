import { COLUMNS, type ColumnKey, writeCsv } from '@rollcall/shared';
import type { TestClient } from './testClient.ts';

const DEFAULTS: Partial<Record<ColumnKey, string>> = {
  password: 'Xd2-bG6XxctN',
  locale: '0',
  timeZone: '0',
  meetingsAccess: '1',
  meetingsSharedLink: '1',
  meetingsDownload: '0',
};

/** A CSV with one row for each user given; what is left out has a value that is right. */
export function csvOf(users: readonly Partial<Record<ColumnKey, string>>[]): string {
  const rows = users.map((user) =>
    COLUMNS.map(({ key }) => user[key] ?? DEFAULTS[key] ?? (key === 'name' ? 'Sato' : '0')),
  );
  return writeCsv([COLUMNS.map((column) => column.header.en), ...rows]);
}

/** So many users with login IDs of their own. */
export const someUsers = (count: number, prefix = 'user', more: Partial<Record<ColumnKey, string>> = {}) =>
  Array.from({ length: count }, (_, i) => ({
    loginId: `${prefix}${i + 1}@alpha.example`,
    name: `User ${i + 1}`,
    ...more,
  }));

const IMPORT_FIELDS = `
  id fileName status rowCount addedCount commitRequested viewerCanCommit viewerCanCancel billingMonth
  progress { done total } seatChanges { what before after limit }
  issues(first: 100) { totalCount nodes { row field code message value } }
`;

export interface ImportView {
  readonly id: string;
  readonly fileName: string;
  readonly status: string;
  readonly rowCount: number;
  readonly addedCount: number;
  readonly commitRequested: boolean;
  readonly viewerCanCommit: boolean;
  readonly viewerCanCancel: boolean;
  readonly billingMonth: string;
  readonly progress: { readonly done: number; readonly total: number };
  readonly seatChanges: readonly { what: string; before: number; after: number; limit: number }[];
  readonly issues: {
    readonly totalCount: number;
    readonly nodes: readonly {
      row: number | null;
      field: string | null;
      code: string;
      message: string;
      value: string | null;
    }[];
  };
}

interface Payload {
  readonly userImport: ImportView;
  readonly userErrors: readonly { code: string }[];
}

export async function createImport(client: TestClient, csv: string, fileName = 'users.csv'): Promise<ImportView> {
  const { userImportCreate } = await client.ask<{ userImportCreate: Payload }>(
    `mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { ${IMPORT_FIELDS} } userErrors { code } } }`,
    { input: { fileName, csv } },
  );
  return userImportCreate.userImport;
}

const change =
  (name: string) =>
  async (client: TestClient, id: string): Promise<Payload> => {
    const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const answer = await client.ask<Record<string, Payload>>(
      `mutation ($input: ${input}!) { ${name}(input: $input) { userImport { ${IMPORT_FIELDS} } userErrors { code } } }`,
      { input: { id } },
    );
    const payload = answer[name];
    if (!payload) throw new Error(`No payload of ${name}`);
    return payload;
  };

export const commitImport = change('userImportCommit');
export const cancelImport = change('userImportCancel');

export async function readImport(client: TestClient, id: string): Promise<ImportView> {
  const { userImport } = await client.ask<{ userImport: ImportView }>(
    `query ($id: ID!) { userImport(id: $id) { ${IMPORT_FIELDS} } }`,
    { id },
  );
  return userImport;
}

/** Cancels what was uploaded and not added: there may be few at a time. */
export async function cancelOpenImports(client: TestClient): Promise<void> {
  const { userImports } = await client.ask<{ userImports: { nodes: { id: string }[] } }>(
    '{ userImports(first: 100, filter: { status: [PREPARING, READY] }) { nodes { id } } }',
  );
  for (const { id } of userImports.nodes) await cancelImport(client, id);
}

/** Asks until an import is in one of these states; the test's time limit is the only other end. */
export async function importIn(client: TestClient, id: string, ...statuses: readonly string[]): Promise<ImportView> {
  for (;;) {
    const view = await readImport(client, id);
    if (statuses.includes(view.status)) return view;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The login IDs in which a text is found, at most a hundred. */
export const loginIdsOf = async (client: TestClient, search: string): Promise<string[]> => {
  const { users } = await client.ask<{ users: { nodes: { loginId: string }[] } }>(
    'query ($search: String) { users(first: 100, search: $search) { nodes { loginId } } }',
    { search },
  );
  return users.nodes.map((user) => user.loginId);
};

export const seatsOf = async (client: TestClient): Promise<Record<string, number>> => {
  const { contract } = await client.ask<{ contract: { seats: { what: string; used: number }[] } }>(
    '{ contract { seats { what used } } }',
  );
  return Object.fromEntries(contract.seats.map((seat) => [seat.what, seat.used]));
};

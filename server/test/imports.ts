import type { ImportViewFragment, UserImportStatus } from './generated.ts';
import {
  ImportCancelDocument,
  ImportCommitDocument,
  ImportCreateDocument,
  ImportDocument,
  ImportsOpenDocument,
} from './operations/imports.ts';
import { LoginIdsDocument, SeatsUsedDocument } from './operations/users.ts';
import type { TestClient } from './testClient.ts';

export { csvOf, someUsers } from './factories/files.ts';

export type ImportView = ImportViewFragment;

export async function createImport(client: TestClient, csv: string, fileName = 'users.csv'): Promise<ImportView> {
  const { userImport, userErrors } = await client.mutate(ImportCreateDocument, { fileName, csv });
  if (!userImport) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return userImport;
}

export const commitImport = (client: TestClient, id: string) => client.mutate(ImportCommitDocument, { id });
export const cancelImport = (client: TestClient, id: string) => client.mutate(ImportCancelDocument, { id });

export async function readImport(client: TestClient, id: string): Promise<ImportView> {
  const { userImport } = await client.ask(ImportDocument, { id });
  if (!userImport) throw new Error('There is no such import');
  return userImport;
}

/** Cancels what was uploaded and not added: there may be few at a time. */
export async function cancelOpenImports(client: TestClient): Promise<void> {
  const { userImports } = await client.ask(ImportsOpenDocument);
  for (const { id } of userImports.nodes) await cancelImport(client, id);
}

/** Asks until an import is in one of these states; the test's time limit is the only other end. */
export async function importIn(
  client: TestClient,
  id: string,
  ...statuses: readonly UserImportStatus[]
): Promise<ImportView> {
  for (;;) {
    const view = await readImport(client, id);
    if (statuses.includes(view.status)) return view;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** The login IDs in which a text is found, at most a hundred. */
export const loginIdsOf = async (client: TestClient, search: string): Promise<string[]> => {
  const { users } = await client.ask(LoginIdsDocument, { search });
  return users.nodes.map((user) => user.loginId);
};

export const seatsOf = async (client: TestClient): Promise<Record<string, number>> => {
  const { contract } = await client.ask(SeatsUsedDocument);
  return Object.fromEntries(contract.seats.map((seat) => [seat.what, seat.used]));
};

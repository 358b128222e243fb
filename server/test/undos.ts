import { type ImportView, commitImport, createImport, csvOf, importIn } from './imports.ts';
import type { TestClient } from './testClient.ts';

const UNDO_FIELDS = `
  removableCount keptCount billingMonth seatChanges { what before after limit }
  removable(first: 100) { nodes { row user { loginId } reasons { code } } }
  kept(first: 100) { nodes { row user { loginId } reasons { code message } } }
`;

export interface UndoView {
  readonly removableCount: number;
  readonly keptCount: number;
  readonly billingMonth: string;
  readonly seatChanges: ImportView['seatChanges'];
  readonly removable: { readonly nodes: readonly UndoUser[] };
  readonly kept: { readonly nodes: readonly UndoUser[] };
}

interface UndoUser {
  readonly row: number;
  readonly user: { readonly loginId: string };
  readonly reasons: readonly { readonly code: string; readonly message: string }[];
}

export interface UndoAnswer {
  readonly userImport: { readonly status: string; readonly removedCount: number; readonly undo: UndoView } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** Uploads these users and adds them. @returns the import's ID */
export async function addedBy(client: TestClient, users: Parameters<typeof csvOf>[0]): Promise<string> {
  const { id } = await createImport(client, csvOf(users));
  await commitImport(client, id);
  const { status } = await importIn(client, id, 'COMPLETED', 'FAILED', 'INVALID');
  if (status !== 'COMPLETED') throw new Error(`The import is ${status}`);
  return id;
}

/** What undoing an import would do. */
export async function lookAt(client: TestClient, id: string): Promise<UndoView> {
  const { userImport } = await client.ask<{ userImport: { undo: UndoView } }>(
    `query ($id: ID!) { userImport(id: $id) { undo { ${UNDO_FIELDS} } } }`,
    { id },
  );
  return userImport.undo;
}

export async function undo(client: TestClient, id: string, expectedCount?: number): Promise<UndoAnswer> {
  const { userImportUndo } = await client.ask<{ userImportUndo: UndoAnswer }>(
    `mutation ($input: UserImportUndoInput!) { userImportUndo(input: $input) {
      userImport { status addedCount removedCount viewerCanUndo viewerCanCommit undoneByName undo { ${UNDO_FIELDS} } } userErrors { code }
    } }`,
    { input: { id, expectedCount } },
  );
  return userImportUndo;
}

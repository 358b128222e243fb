import type { UndoViewFragment } from './generated.ts';
import { ImportUndoDocument, ImportUndoLookDocument } from './operations/imports.ts';
import { commitImport, createImport, csvOf, importIn } from './imports.ts';
import type { TestClient } from './testClient.ts';

/** Uploads these users and adds them. @returns the import's ID */
export async function addedBy(client: TestClient, users: Parameters<typeof csvOf>[0]): Promise<string> {
  const { id } = await createImport(client, csvOf(users));
  await commitImport(client, id);
  const { status } = await importIn(client, id, 'COMPLETED', 'FAILED', 'INVALID');
  if (status !== 'COMPLETED') throw new Error(`The import is ${status}`);
  return id;
}

/** What undoing an import would do. */
export async function lookAt(client: TestClient, id: string): Promise<UndoViewFragment> {
  const { userImport } = await client.ask(ImportUndoLookDocument, { id });
  if (!userImport?.undo) throw new Error('There is nothing to undo');
  return userImport.undo;
}

export const undo = (client: TestClient, id: string, expectedCount?: number) =>
  client.mutate(ImportUndoDocument, { id, expectedCount });

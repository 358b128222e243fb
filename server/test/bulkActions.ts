import { COLUMNS, type ColumnKey, writeCsv } from '@rollcall/shared';
import { withUpload } from './files.ts';
import type {
  BulkActionCreateMutation,
  BulkViewFragment,
  UserBulkActionInput,
  UserBulkActionStatus,
  UserBulkUpdateCreateInput,
  UserSelectionInput,
} from './generated.ts';
import {
  BulkActionCancelDocument,
  BulkActionCommitDocument,
  BulkActionCreateDocument,
  BulkActionDocument,
  BulkDifferencesDocument,
  BulkUpdateCreateDocument,
} from './operations/bulkActions.ts';
import type { TestClient } from './testClient.ts';

type BulkView = BulkViewFragment;
export type BulkPayload = NonNullable<BulkActionCreateMutation['userBulkActionCreate']>;

export const askBulk = (
  client: TestClient,
  selection: UserSelectionInput,
  action: UserBulkActionInput,
): Promise<BulkPayload> => client.mutate(BulkActionCreateDocument, { selection, action });

export async function createBulk(
  client: TestClient,
  selection: UserSelectionInput,
  action: UserBulkActionInput,
): Promise<BulkView> {
  const { userBulkAction, userErrors } = await askBulk(client, selection, action);
  if (!userBulkAction) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return userBulkAction;
}

export const commitBulk = (client: TestClient, id: string, confirmation?: string): Promise<BulkPayload> =>
  client.mutate(BulkActionCommitDocument, { id, confirmation });

export const cancelBulk = (client: TestClient, id: string): Promise<BulkPayload> =>
  client.mutate(BulkActionCancelDocument, { id });

export const readBulk = async (client: TestClient, id: string): Promise<BulkView | null> =>
  (await client.ask(BulkActionDocument, { id })).userBulkAction;

/** Asks until a bulk action is in one of these states; the test's time limit is the only other end. */
export async function bulkIn(
  client: TestClient,
  id: string,
  ...statuses: readonly UserBulkActionStatus[]
): Promise<BulkView> {
  for (;;) {
    const view = await readBulk(client, id);
    if (view && statuses.includes(view.status)) return view;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Prepares an action, and resolves when it is READY or INVALID. */
export async function prepareBulk(
  client: TestClient,
  selection: UserSelectionInput,
  action: UserBulkActionInput,
): Promise<BulkView> {
  const { id } = await createBulk(client, selection, action);
  return bulkIn(client, id, 'READY', 'INVALID', 'COMPLETED');
}

/** Prepares an action and carries it out, and resolves when that has ended. */
export async function doBulk(
  client: TestClient,
  selection: UserSelectionInput,
  action: UserBulkActionInput,
): Promise<BulkView> {
  const { id, changeCount } = await prepareBulk(client, selection, action);
  const { userErrors } = await commitBulk(client, id, String(changeCount));
  if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return bulkIn(client, id, 'COMPLETED', 'FAILED');
}

export const reasonsOf = (view: BulkView): (readonly [string | null, string])[] =>
  view.issues.nodes.map(({ loginId, code }) => [loginId, code]);

type UpdateRow = { readonly loginId: string } & Readonly<Partial<Record<ColumnKey, string>>>;

/** A CSV with what is given of each user, in as many columns as that takes. */
export function updateCsv(rows: readonly UpdateRow[]): string {
  const columns = COLUMNS.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  const cells = rows.map((row) => columns.map(({ key }) => row[key] ?? ''));
  return writeCsv([columns.map(({ header }) => header.en), ...cells]);
}

/** Sends a file of changes, as text or as bytes. */
export const askUpdate = async (
  client: TestClient,
  file: Partial<UserBulkUpdateCreateInput> & { readonly bytes?: Uint8Array },
): Promise<BulkPayload> =>
  client.mutate(BulkUpdateCreateDocument, { fileName: 'users.csv', ...(await withUpload(client, file)) });

export async function createUpdate(client: TestClient, csv: string): Promise<BulkView> {
  const { userBulkAction } = await askUpdate(client, { csv });
  if (!userBulkAction) throw new Error('Refused');
  return userBulkAction;
}

/** Uploads a file of changes, and resolves when it is READY or INVALID. */
export async function prepareUpdate(client: TestClient, rows: string | readonly UpdateRow[]): Promise<BulkView> {
  const { id } = await createUpdate(client, typeof rows === 'string' ? rows : updateCsv(rows));
  return bulkIn(client, id, 'READY', 'INVALID', 'COMPLETED');
}

/** Carries out an action that is READY, and resolves when that has ended. */
export async function carryOut(client: TestClient, { id }: BulkView): Promise<BulkView> {
  const { userErrors } = await commitBulk(client, id);
  if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return bulkIn(client, id, 'COMPLETED', 'FAILED');
}

/** Uploads a file of changes and carries it out. */
export const doUpdate = async (client: TestClient, rows: readonly UpdateRow[]): Promise<BulkView> =>
  carryOut(client, await prepareUpdate(client, rows));

/** What changes of each user, as `row: field before → after`. */
export async function differencesOf(client: TestClient, id: string): Promise<string[]> {
  const { userBulkAction } = await client.ask(BulkDifferencesDocument, { id });
  return (userBulkAction?.users.nodes ?? []).flatMap(({ row, differences }) =>
    differences.map(({ field, before, after }) => `${row}: ${field} ${before} → ${after}`),
  );
}

/** Each reason with its row. */
export const rowReasons = (view: BulkView): (readonly [number | null, string | null, string])[] =>
  view.issues.nodes.map(({ row, field, code }) => [row, field, code]);

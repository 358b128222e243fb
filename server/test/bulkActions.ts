import type { TestClient } from './testClient.ts';

const FIELDS = `
  id kind status userCount preparedCount changeCount sameCount refusedCount changedCount billingMonth
  viewerCanCommit viewerCanCancel viewerCanUndo seatChanges { what before after limit }
  issues(first: 100) { totalCount nodes { userId loginId field code message } }
`;

export interface BulkView {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly userCount: number;
  readonly preparedCount: number;
  readonly changeCount: number;
  readonly sameCount: number;
  readonly refusedCount: number;
  readonly changedCount: number;
  readonly billingMonth: string;
  readonly viewerCanCommit: boolean;
  readonly viewerCanCancel: boolean;
  readonly viewerCanUndo: boolean;
  readonly seatChanges: readonly { what: string; before: number; after: number; limit: number }[];
  readonly issues: {
    readonly totalCount: number;
    readonly nodes: readonly {
      userId: string | null;
      loginId: string | null;
      field: string | null;
      code: string;
      message: string;
    }[];
  };
}

export interface BulkPayload {
  readonly userBulkAction: BulkView | null;
  readonly userErrors: readonly { code: string; message: string }[];
}

async function mutate(client: TestClient, name: string, input: object): Promise<BulkPayload> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const answer = await client.ask<Record<string, BulkPayload>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userBulkAction { ${FIELDS} } userErrors { code message } } }`,
    { input },
  );
  const payload = answer[name];
  if (!payload) throw new Error(`No payload of ${name}`);
  return payload;
}

export const askBulk = (client: TestClient, selection: object, action: object): Promise<BulkPayload> =>
  mutate(client, 'userBulkActionCreate', { selection, action });

export async function createBulk(client: TestClient, selection: object, action: object): Promise<BulkView> {
  const { userBulkAction, userErrors } = await askBulk(client, selection, action);
  if (!userBulkAction) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return userBulkAction;
}

export const commitBulk = (client: TestClient, id: string, confirmation?: string): Promise<BulkPayload> =>
  mutate(client, 'userBulkActionCommit', { id, ...(confirmation !== undefined && { confirmation }) });

export const cancelBulk = (client: TestClient, id: string): Promise<BulkPayload> =>
  mutate(client, 'userBulkActionCancel', { id });

export async function readBulk(client: TestClient, id: string): Promise<BulkView | null> {
  const answer = await client.ask<{ userBulkAction: BulkView | null }>(
    `query ($id: ID!) { userBulkAction(id: $id) { ${FIELDS} } }`,
    { id },
  );
  return answer.userBulkAction;
}

/** Asks until a bulk action is in one of these states; the test's time limit is the only other end. */
export async function bulkIn(client: TestClient, id: string, ...statuses: readonly string[]): Promise<BulkView> {
  for (;;) {
    const view = await readBulk(client, id);
    if (view && statuses.includes(view.status)) return view;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Prepares an action, and resolves when it is READY or INVALID. */
export async function prepareBulk(client: TestClient, selection: object, action: object): Promise<BulkView> {
  const { id } = await createBulk(client, selection, action);
  return bulkIn(client, id, 'READY', 'INVALID');
}

/** Prepares an action and carries it out, and resolves when that has ended. */
export async function doBulk(client: TestClient, selection: object, action: object): Promise<BulkView> {
  const { id, changeCount } = await prepareBulk(client, selection, action);
  const { userErrors } = await commitBulk(client, id, String(changeCount));
  if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return bulkIn(client, id, 'COMPLETED', 'FAILED');
}

export const reasonsOf = (view: BulkView): (readonly [string | null, string])[] =>
  view.issues.nodes.map(({ loginId, code }) => [loginId, code]);

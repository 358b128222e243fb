/**
 * @typedef {{ id: string, status: string, changeCount: number, changedCount: number }} BulkAction
 * @typedef {{ done?: { userBulkAction: BulkAction, userErrors: { message: string }[] }, userBulkAction?: BulkAction }}
 * Answer
 */

/**
 * What is measured: the action as the API takes it, and the least statement that does the same to so many rows of a
 * table.
 */
export const BULK_CASES = [
  {
    name: 'deactivate',
    action: { kind: 'DEACTIVATE' },
    raw: 'UPDATE raw_users SET deactivated_at = 1, version = version + 1',
  },
  {
    name: 'activate',
    action: { kind: 'ACTIVATE' },
    raw: 'UPDATE raw_users SET deactivated_at = NULL, version = version + 1',
  },
  {
    name: 'permission on',
    action: { kind: 'SET_PERMISSION', permissions: { callCenterEnable: true } },
    raw: 'UPDATE raw_users SET setting_call_center_enable = 1, version = version + 1',
  },
  { name: 'delete', action: { kind: 'DELETE' }, raw: 'DELETE FROM raw_users' },
];

/**
 * Does a bulk action to everyone whom the search finds, and tells how long it took.
 * @param {{ url: string, cookie: string }} product
 * @param {object} action
 * @returns {Promise<{ changed: number, prepared: number, committed: number }>} milliseconds to READY, and from the
 * commit to COMPLETED
 */
export async function doBulk(product, action) {
  const fields = 'userBulkAction { id } userErrors { message }';
  const began = performance.now();
  const created = await ask(
    product,
    `mutation ($input: UserBulkActionCreateInput!) { done: userBulkActionCreate(input: $input) { ${fields} } }`,
    { input: { selection: { matching: { search: 'user.' } }, action } },
  );
  const id = created.done?.userBulkAction.id ?? '';
  const ready = await until(product, id, 'READY');
  const prepared = performance.now() - began;
  const from = performance.now();
  await ask(
    product,
    `mutation ($input: UserBulkActionCommitInput!) { done: userBulkActionCommit(input: $input) { ${fields} } }`,
    { input: { id, confirmation: String(ready.changeCount) } },
  );
  const { changedCount } = await until(product, id, 'COMPLETED');
  return { changed: changedCount, prepared, committed: performance.now() - from };
}

/**
 * @param {{ url: string, cookie: string }} product
 * @param {string} id
 * @param {string} status
 */
async function until(product, id, status) {
  for (;;) {
    const { userBulkAction: action } = await ask(
      product,
      'query ($id: ID!) { userBulkAction(id: $id) { status changeCount changedCount } }',
      { id },
    );
    if (!action) throw new Error('There is no such bulk action.');
    if (action.status === status) return action;
    if (['INVALID', 'FAILED'].includes(action.status)) throw new Error(`The bulk action is ${action.status}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** @param {{ url: string, cookie: string }} product @param {string} query @param {object} variables */
async function ask({ url, cookie }, query, variables) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  /** @type {{ data: Answer, errors?: { message: string }[] }} */
  const { data, errors } = JSON.parse(await answer.text());
  const refused = errors ?? data.done?.userErrors;
  if (refused?.length) throw new Error(JSON.stringify(refused));
  return data;
}

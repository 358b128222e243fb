import { ask, csvOf } from './imports.mjs';

/** What users are given, and what those choose who have signed in. */
const TEMPORARY = 'Walking-home-1';
export const OWN = 'Xd2-bG6XxctN';

const USER = { name: 'Somebody', password: TEMPORARY, locale: 'EN', timeZone: 'Asia/Tokyo' };
/**
 * Calls a mutation.
 * @param {import('./imports.mjs').Caller} caller
 * @param {string} name
 * @param {object} input
 * @param {string} [fields]
 */
async function tell(caller, name, input, fields = '') {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} userErrors { code message } } }`;
  return (await ask(caller, document, { input }))[name];
}

/** The same, of what must not be refused. @type {typeof tell} */
async function must(caller, name, input, fields) {
  const payload = await tell(caller, name, input, fields);
  if (payload.userErrors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.userErrors)}`);
  return payload;
}

/**
 * Waits until work is in one of these states.
 * @param {import('./imports.mjs').Caller} caller
 * @param {'userImport' | 'userBulkAction'} kind
 * @param {string} id
 * @param {readonly string[]} states
 */
async function until(caller, kind, id, ...states) {
  for (;;) {
    const { status } = (await ask(caller, `query ($id: ID!) { ${kind}(id: $id) { status } }`, { id }))[kind];
    if (states.includes(status)) return;
    if (['INVALID', 'FAILED', 'CANCELED'].includes(status)) throw new Error(`${kind} ${id} is ${status}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Signs somebody in. @param {string} url @param {string} loginId @param {string} password */
async function signIn(url, loginId, password) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }',
      variables: { input: { loginId, password } },
    }),
  });
  return { url, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

/** Users who can't sign in yet. @param {import('./imports.mjs').Caller} admin */
export async function addPending(admin) {
  await must(admin, 'userCreate', { ...USER, loginId: 'pending@before.example', name: '準備 中' });
}

/**
 * Users of every kind, an import in every state, bulk actions, sessions, attempts and a change of contract.
 * @param {import('./imports.mjs').Caller} admin
 * @param {() => Promise<unknown>} changeContract
 * @returns {Promise<{ memberCookie: string, completed: string, waiting: string, refused: string, renamed: string }>}
 */
export async function fill(admin, changeContract) {
  /** @param {string} name @param {object} [more] */
  const add = async (name, more) => {
    const given = { ...USER, loginId: `${name}@before.example`, ...more };
    return (await must(admin, 'userCreate', given, 'user { id }')).user.id;
  };
  await add('member', { name: '佐藤 花子', locale: 'JA', permissions: { phoneEnable: true, meetingsEnable: true } });
  await add('second', { privileges: { administrative: true, monitoring: true }, permissions: { phoneEnable: true } });
  await add('scoped', { permissions: { meetingsEnable: true, meetingsAccess: 'ALL', recPodEnable: true } });
  await must(admin, 'userDeactivate', { id: await add('deactivated') });
  await must(admin, 'userDelete', { id: await add('deleted'), loginId: 'deleted@before.example' });
  await changeContract();

  const first = await signIn(admin.url, 'member@before.example', TEMPORARY);
  await must(first, 'passwordChange', { currentPassword: TEMPORARY, newPassword: OWN });
  const member = await signIn(admin.url, 'member@before.example', OWN);
  for (let i = 0; i < 3; i += 1) await signIn(admin.url, 'second@before.example', 'Wrong-password-1');

  /** @param {string} text @param {string} fileName */
  const upload = async (text, fileName) =>
    (await must(admin, 'userImportCreate', { fileName, csv: text }, 'userImport { id }')).userImport.id;
  const completed = await upload(csvOf(4, 'added'), 'completed.csv');
  await until(admin, 'userImport', completed, 'READY');
  await must(admin, 'userImportCommit', { id: completed });
  await until(admin, 'userImport', completed, 'COMPLETED');
  const refused = await upload(csvOf(2, 'refused').replaceAll('@', ' at '), 'refused.csv');

  const selection = { matching: { search: 'added' } };
  const locale = { selection, action: { kind: 'SET_LOCALE', locale: 'JA' } };
  const done = (await must(admin, 'userBulkActionCreate', locale, 'userBulkAction { id }')).userBulkAction.id;
  await until(admin, 'userBulkAction', done, 'READY');
  await must(admin, 'userBulkActionCommit', { id: done });
  await until(admin, 'userBulkAction', done, 'COMPLETED');
  const file = { fileName: 'changes.csv', csv: 'Login ID,User name\r\nadded.1@import.example,改名 済\r\n' };
  const renamed = (await must(admin, 'userBulkUpdateCreate', file, 'userBulkAction { id }')).userBulkAction.id;
  await until(admin, 'userBulkAction', renamed, 'READY');
  await must(admin, 'userBulkActionCommit', { id: renamed });
  await until(admin, 'userBulkAction', renamed, 'COMPLETED');

  const waiting = await upload(csvOf(3, 'waiting'), 'waiting.csv');
  await until(admin, 'userImport', waiting, 'READY');
  return { memberCookie: member.cookie, completed, waiting, refused, renamed };
}

/** What the release itself tells of it, for a test to compare. @param {import('./imports.mjs').Caller} admin */
export async function tellAll(admin) {
  const permissions = 'phoneEnable meetingsEnable meetingsAccess recPodEnable';
  const { users, contract, auditEntries } = await ask(
    admin,
    `{ users(first: 100, orderBy: { field: LOGIN_ID, direction: ASC }) { nodes {
         loginId name status locale timeZone version
         privileges { administrative monitoring } permissions { ${permissions} }
       } }
       contract { seats { what used limit } }
       auditEntries(first: 100) { nodes { sequence kind actorName targetName } } }`,
  );
  return { users: users.nodes, seats: contract.seats, audit: auditEntries.nodes };
}

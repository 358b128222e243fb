import { readFileSync } from 'node:fs';

/** What the list shows of a user: the columns that the bare endpoint reads. */
export const LIST_COLUMNS = [
  'id',
  'login_id',
  'name',
  'locale',
  'time_zone',
  'created_at',
  'available_from',
  'deactivated_at',
  'last_sign_in_at',
  'setting_administrative',
  'setting_monitoring',
  'setting_phone_enable',
  'setting_phone_mobile_enable',
  'setting_call_center_enable',
  'setting_meetings_enable',
  'setting_meetings_bot',
  'setting_rec_pod_enable',
  'setting_salesforce_enable',
  'setting_incoming_webhook_enable',
];

/** What the console asks for a page of the list. */
const QUERY = readFileSync(new URL('users.graphql', import.meta.url), 'utf8');

/** @param {object} variables */
const request = (variables) => ({
  method: /** @type {const} */ ('POST'),
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUERY, variables: { first: 50, ...variables } }),
});

/**
 * The opaque cursor behind a user's number: how a page deep inside is asked for without paging there.
 * @param {number} number
 */
const cursor = (number) => Buffer.from(JSON.stringify([number])).toString('base64url');

/**
 * What is asked of both sides. The bare endpoint has neither search nor filters: those stand beside its first page, and
 * are to be read against the first page of the product.
 * @param {number} size
 */
export function cases(size) {
  const first = [{ method: /** @type {const} */ ('GET'), path: '/users' }];
  const deep = [0.25, 0.5, 0.75].map((share) => Math.floor(size * share));
  return [
    { name: 'first page', requests: [request({})], bare: first },
    {
      name: 'deep page',
      requests: deep.map((number) => request({ after: cursor(number) })),
      bare: deep.map((number) => ({ method: /** @type {const} */ ('GET'), path: `/users?after=${number}` })),
    },
    {
      name: 'search',
      requests: ['田中', '太郎', 'suzuki', 'Smith J', 'user.12'].map((search) => request({ search })),
      bare: first,
    },
    {
      name: 'filter',
      requests: [
        { locale: ['EN'] },
        { timeZone: ['Pacific/Honolulu'] },
        { service: ['PHONE'], status: ['ACTIVE'] },
        { privilege: ['ADMINISTRATIVE'] },
      ].map((filter) => request({ filter })),
      bare: first,
    },
    {
      name: 'search by name order',
      requests: ['田中', 'Smith J'].map((search) => request({ search, orderBy: { field: 'NAME', direction: 'ASC' } })),
      bare: first,
    },
  ];
}

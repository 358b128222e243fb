import autocannon from 'autocannon';

/**
 * Sends requests with 16 in flight.
 * @param {string} url
 * @param {import('autocannon').Request[]} requests sent in turn
 * @param {string} cookie
 * @param {number} seconds
 * @returns {Promise<number>} answered requests per second
 * @throws Error where any request failed: a figure over failures says nothing
 */
export async function load(url, requests, cookie, seconds) {
  const headers = cookie ? { cookie } : {};
  const failed = { count: 0, body: '' };
  const instance = autocannon({
    url,
    connections: 16,
    duration: seconds,
    headers,
    requests: requests.map((request) => ({
      ...request,
      onResponse: (status, body) => {
        if (status === 200 && !body.startsWith('{"errors"')) return;
        failed.count += 1;
        failed.body = `${status} ${body.slice(0, 300)}`;
      },
    })),
  });
  const result = await instance;
  if (failed.count > 0 || result.errors > 0) {
    throw new Error(`${failed.count + result.errors} requests failed: ${failed.body}`);
  }
  return result.requests.total / result.duration;
}

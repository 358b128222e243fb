import { createServer } from 'node:http';

const ROWS = Array.from({ length: 50 }, (_, i) => `<tr><td>User ${i}</td><td>user.${i}@bench.example</td></tr>`);
const PAGE = `<!doctype html><title>List</title><table><tbody>${ROWS.join('')}</tbody></table>`;

/** Serves the fastest list that a browser can be shown: fifty rows in the page itself, with no script and no style. */
export async function startStaticList() {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The static page has no port.');
  const stop = () => new Promise((resolve) => server.close(resolve));
  return { url: `http://127.0.0.1:${address.port}/`, stop };
}

const LINE_FEED = 10;

/** The exports, and what their mutation takes. */
const INPUTS = /** @type {const} */ ({ userExport: 'UserExportInput', callExport: 'CallExportInput' });

/**
 * Exports users or calls, and reads the file without keeping it.
 * @param {{ url: string, cookie: string }} product
 * @param {keyof typeof INPUTS} name
 * @param {object} input what is exported
 * @returns how many rows and bytes that is, and how long it takes, and how long until the first byte of the file is
 * there, both from the request for the link on
 */
export async function exportCsv({ url, cookie }, name, input) {
  const began = performance.now();
  const query = `mutation ($input: ${INPUTS[name]}!) { ${name}(input: $input) { download { url } userErrors { message } } }`;
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables: { input: { encoding: 'UTF_8', ...input } } }),
  });
  const { data } = /** @type {{ data: Record<string, { download: { url: string } }> }} */ (await answer.json());
  const file = await fetch(`${url}${data[name]?.download.url}`, { headers: { cookie } });
  if (!file.ok || !file.body) throw new Error(`The file was answered with ${file.status}`);
  let [bytes, lines, firstByte] = [0, 0, 0];
  for await (const chunk of file.body) {
    firstByte ||= performance.now() - began;
    bytes += chunk.length;
    for (const byte of chunk) if (byte === LINE_FEED) lines += 1;
  }
  return { rows: lines - 1, bytes, firstByte, milliseconds: performance.now() - began };
}

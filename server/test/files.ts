import type { TestClient } from './testClient.ts';

interface Upload {
  readonly id: string;
  readonly size: number;
  readonly expiresAt: string;
}

/** Uploads the bytes of a file. @returns the ID by which the graph takes it */
export async function uploadFile(client: TestClient, bytes: Uint8Array): Promise<string> {
  const response = await client.inject({ method: 'POST', url: '/files', payload: Buffer.from(bytes) });
  if (response.statusCode !== 201) throw new Error(`${response.statusCode} ${response.body}`);
  return response.json<Upload>().id;
}

/** The same with an upload in the place of bytes, for what reads a file. */
export async function withUpload(
  client: TestClient,
  { bytes, ...input }: { readonly bytes?: Uint8Array },
): Promise<object> {
  return bytes ? { ...input, fileId: await uploadFile(client, bytes) } : input;
}

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
export async function withUpload<Input extends { readonly bytes?: Uint8Array }>(
  client: TestClient,
  { bytes, ...input }: Input,
): Promise<Omit<Input, 'bytes'> & { readonly fileId?: string }> {
  return bytes ? { ...input, fileId: await uploadFile(client, bytes) } : input;
}

/** A link to a file as a payload has it. */
export interface FileLink {
  readonly fileName: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** Downloads the file of a link. */
export async function download(client: TestClient, link: FileLink | null | undefined): Promise<Buffer> {
  if (!link) throw new Error('There is no link');
  const response = await client.inject({ method: 'GET', url: link.url });
  if (response.statusCode !== 200) throw new Error(`${response.statusCode} ${response.body}`);
  return response.rawPayload;
}

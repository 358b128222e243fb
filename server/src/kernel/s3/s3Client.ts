import { AwsV4Signer } from 'aws4fetch';
import type { BucketConfig } from '../../config/index.ts';
import { BlobMissing, BlobStoreUnavailable } from '../blobs.ts';
import { IdleLimit } from './idleLimit.ts';
import { type Listing, readListing } from './s3Listing.ts';

/** What is asked of a bucket. */
interface Asked {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** The name of an object, behind the prefix; empty for the bucket itself. */
  readonly name: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent, in so many bytes with this SHA-256. */
  readonly body?: Body;
}

interface Body {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly length: number;
  /** In hexadecimal. */
  readonly hash: string;
}

/** As many bytes as an answer that is read at once may have. */
const LONGEST_TEXT = 8 * 1024 * 1024;
/** So much of a refusal is read to find out why. */
const LONGEST_REFUSAL = 8 * 1024;

/** Asks a bucket over HTTP, signed (Signature Version 4), and waits for nothing longer than it is patient. */
export class S3Client {
  /** @param patience milliseconds that each step may take: to answer, or to send or take on some bytes */
  constructor(
    private readonly bucket: BucketConfig,
    private readonly patience: number,
  ) {}

  /**
   * The bytes of an answer. They stop being read when whoever reads them does.
   * @throws BlobMissing where there is no such object; BlobStoreUnavailable
   */
  async *read(asked: Asked): AsyncGenerator<Uint8Array> {
    const limit = new IdleLimit(this.patience);
    try {
      const response = await this.#answer(asked, limit);
      yield* unhurried(response, limit);
    } catch (error) {
      throw failureOf(asked, error);
    } finally {
      limit.end();
    }
  }

  /** What is answered, as a text. @throws as `read` */
  async text(asked: Asked): Promise<string> {
    return textOf(this.read(asked), LONGEST_TEXT);
  }

  /**
   * The pages of a listing, with names as they stand behind the prefix.
   * @param begin how the names begin
   * @param delimiter up to which those are told as one that begin alike
   * @throws BlobStoreUnavailable
   */
  async *pages(begin: string, delimiter?: string): AsyncGenerator<Listing> {
    const { prefix } = this.bucket;
    const behind = (name: string): string => name.slice(prefix.length);
    let next: string | undefined;
    do {
      const query = {
        'list-type': '2',
        prefix: `${prefix}${begin}`,
        ...(delimiter !== undefined && { delimiter }),
        ...(next !== undefined && { 'continuation-token': next }),
      };
      const page = readListing(await this.text({ method: 'GET', name: '', query }));
      yield {
        objects: page.objects.map(({ key, modified }) => ({ key: behind(key), modified })),
        prefixes: page.prefixes.map(behind),
        next: page.next,
      };
      // A server that leads in circles must not keep whoever asks.
      if (next !== undefined && page.next === next)
        throw new BlobStoreUnavailable('The listing of the bucket has no end');
      ({ next } = page);
    } while (next !== undefined);
  }

  async #answer(asked: Asked, limit: IdleLimit): Promise<Response> {
    const { body, method } = asked;
    const { url, headers } = await this.#signed(asked);
    const sent = body && { body: ReadableStream.from(watched(body.bytes, limit)), duplex: 'half' as const };
    const response = await fetch(url, { method, headers, redirect: 'manual', signal: limit.signal, ...sent });
    limit.restart();
    if (response.ok) return response;
    const text = await textOf(unhurried(response, limit), LONGEST_REFUSAL);
    // Of what others say only the code is kept, which is a word: the rest may quote what was sent.
    const [, code = ''] = /<Code>(\w{1,60})<\/Code>/.exec(text) ?? [];
    if (code === 'NoSuchKey') throw new BlobMissing('There is no such object');
    throw new Error(`${response.status} ${code}`.trim());
  }

  async #signed({ method, name, query = {}, headers, body }: Asked): Promise<{ url: URL; headers: Headers }> {
    const { address, prefix, ...credentials } = this.bucket;
    const url = new URL(name === '' ? address : `${address}/${prefix}${name}`);
    for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
    const { sessionToken, ...keys } = credentials;
    const signer = new AwsV4Signer({
      ...keys,
      ...(sessionToken !== undefined && { sessionToken }),
      service: 's3',
      method,
      url: url.href,
      headers: { ...headers, 'x-amz-content-sha256': body?.hash ?? SHA256_OF_NOTHING },
    });
    const signed = await signer.sign();
    if (body) signed.headers.set('content-length', String(body.length));
    return signed;
  }
}

const SHA256_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** What went wrong, for the log: without the address, which says whose bucket it is, and the headers, which sign. */
function failureOf({ method }: Asked, error: unknown): Error {
  if (error instanceof BlobMissing) return error;
  const cause: unknown = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code: unknown = Reflect.get(Object(cause), 'code');
  const why = typeof code === 'string' ? code : cause instanceof Error ? cause.message : 'it failed';
  return new BlobStoreUnavailable(`The bucket does not do a ${method}: ${why}`);
}

/** What is sent: as long as some of it is taken, it is waited for the rest. */
async function* watched(bytes: AsyncIterable<Uint8Array>, limit: IdleLimit): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    limit.restart();
    yield chunk;
  }
  limit.restart();
}

/** A body as it comes. While its reader takes their time, nobody waits for the store. */
async function* unhurried({ body }: Response, limit: IdleLimit): AsyncGenerator<Uint8Array> {
  if (!body) return;
  for await (const chunk of body) {
    limit.pause();
    yield chunk;
    limit.restart();
  }
}

async function textOf(source: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length > most) break;
  }
  return Buffer.concat(parts).toString('utf8');
}

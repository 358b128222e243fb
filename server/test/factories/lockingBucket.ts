import { createHash } from 'node:crypto';
import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isSigned } from './signature4.ts';

interface Kept {
  readonly body: Buffer;
  /** Until when nobody may change or delete it; undefined where it is not locked. */
  readonly lockedUntil: string | undefined;
}

/**
 * A bucket with Object Lock, as far as anchors need it: what is locked can't be written over or deleted, and what is to
 * be locked must come with its MD5. It refuses whatever isn't signed with `S3RVER`.
 */
export class LockingBucket {
  readonly objects = new Map<string, Kept>();
  /** Whether it has Object Lock at all. */
  isLockable = true;
  readonly #server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const [status, text] = isSigned(request, body, 'S3RVER')
        ? this.#answer(request, body)
        : refusal(403, 'SignatureDoesNotMatch');
      response.writeHead(status).end(text);
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.listen(0, '127.0.0.1', done);
    });
  }

  async stop(): Promise<void> {
    await new Promise<void>((done) => {
      this.#server.closeAllConnections();
      this.#server.close(() => done());
    });
  }

  /** By which operators name it: objects are kept under `rollcall/`. */
  get url(): string {
    const { port } = this.#server.address() as AddressInfo;
    return `s3://anchors/rollcall?endpoint=${encodeURIComponent(`http://127.0.0.1:${port}`)}`;
  }

  #answer({ method, url = '', headers }: IncomingMessage, body: Buffer): readonly [number, string | Buffer] {
    const { pathname, searchParams } = new URL(url, 'http://any');
    const name = pathname.slice('/anchors/'.length);
    if (searchParams.has('list-type')) return [200, this.#listing(searchParams.get('prefix') ?? '')];
    const kept = this.objects.get(name);
    if (method === 'GET') return kept ? [200, kept.body] : refusal(404, 'NoSuchKey');
    if (kept?.lockedUntil !== undefined) return refusal(403, 'AccessDenied');
    const lockedUntil = headers['x-amz-object-lock-retain-until-date']?.toString();
    if (lockedUntil !== undefined) {
      const isWhole = headers['content-md5'] === createHash('md5').update(body).digest('base64');
      if (!this.isLockable || !isWhole || headers['x-amz-object-lock-mode'] !== 'COMPLIANCE')
        return refusal(400, 'InvalidRequest');
    }
    this.objects.set(name, { body, lockedUntil });
    return [200, ''];
  }

  #listing(prefix: string): string {
    const names = [...this.objects.keys()].filter((name) => name.startsWith(prefix)).toSorted();
    const contents = names.map(
      (name) => `<Contents><Key>${name}</Key><LastModified>2026-11-30T01:02:03.000Z</LastModified></Contents>`,
    );
    return `<ListBucketResult><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
  }
}

const refusal = (status: number, code: string): readonly [number, string] => [
  status,
  `<Error><Code>${code}</Code></Error>`,
];

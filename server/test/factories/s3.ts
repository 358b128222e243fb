import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from 's3rver';

const BUCKET = 'rollcall-audio';

/** A server that speaks as S3 does, with an empty bucket, and what names it. */
export class TestBucket {
  private constructor(
    private readonly server: S3rver,
    private readonly folder: string,
    readonly port: number,
  ) {}

  static async start(): Promise<TestBucket> {
    const folder = mkdtempSync(join(tmpdir(), 'rollcall-s3-'));
    const options = { port: 0, address: '127.0.0.1', silent: true, directory: folder };
    const server = new S3rver({ ...options, configureBuckets: [{ name: BUCKET }] });
    const { port } = await server.run();
    return new TestBucket(server, folder, port);
  }

  /** What the server is told of it: objects are kept under `audio/`. */
  get env() {
    const endpoint = encodeURIComponent(`http://127.0.0.1:${this.port}`);
    return {
      BLOB_URL: `s3://${BUCKET}/audio?endpoint=${endpoint}`,
      AWS_ACCESS_KEY_ID: 'S3RVER',
      AWS_SECRET_ACCESS_KEY: 'S3RVER',
    };
  }

  /** The names of its objects. */
  get names(): string[] {
    const folder = join(this.folder, BUCKET);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names.flatMap((name) => /^(.*)\._S3rver_object$/.exec(name)?.[1] ?? []).toSorted();
  }

  async stop(): Promise<void> {
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

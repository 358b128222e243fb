import { createHash } from 'node:crypto';
import type { BucketConfig } from '../../config/index.ts';
import { BlobStoreUnavailable, OperatorError, S3Client } from '../../kernel/index.ts';

/** Milliseconds that the bucket may take for each step. */
const PATIENCE = 15_000;
const DAY = 86_400_000;
/** Objects whose names begin so are anchors; the time behind it puts them in order. */
const BEGIN = 'anchor-';
/** So many are read, the newest: of each day for nearly three years. */
const MOST = 1_000;

/** An anchor as it lies in a bucket. */
export interface KeptAnchor {
  readonly name: string;
  readonly text: string;
}

/** Anchors of the audit log in a bucket, each in an object of its own, which may be locked. */
export class AnchorBucket {
  readonly #client: S3Client;

  constructor(bucket: BucketConfig) {
    this.#client = new S3Client(bucket, PATIENCE);
  }

  /**
   * Writes an anchor into a new object.
   * @param createdAt when it was made, which names it
   * @param retainDays for how many days nobody may change or delete it, not even the owner of the bucket
   * @returns the object's name, behind the prefix
   * @throws OperatorError where the bucket does not take it
   */
  async put(text: string, createdAt: string, retainDays?: number): Promise<string> {
    const bytes = Buffer.from(text);
    const name = `${BEGIN}${createdAt.replaceAll(':', '-')}.json`;
    const body = { bytes: once(bytes), length: bytes.length, hash: digest('sha256', bytes).toString('hex') };
    const until = retainDays === undefined ? undefined : new Date(Date.parse(createdAt) + retainDays * DAY);
    const lock = until && {
      'x-amz-object-lock-mode': 'COMPLIANCE',
      'x-amz-object-lock-retain-until-date': until.toISOString(),
      // S3 wants it of whatever it locks.
      'content-md5': digest('md5', bytes).toString('base64'),
    };
    await refusalsTold(this.#client.text({ method: 'PUT', name, body, ...(lock && { headers: lock }) }), retainDays);
    return name;
  }

  /**
   * The anchors, the newest first.
   * @throws OperatorError where there is none, or the bucket can't be read
   */
  async *newestFirst(): AsyncGenerator<KeptAnchor> {
    const names = await refusalsTold(this.#names());
    if (names.length === 0)
      throw new OperatorError(`There is no anchor in the bucket: none of its names begins with ${BEGIN}.`);
    for (const name of names) yield { name, text: await refusalsTold(this.#client.text({ method: 'GET', name })) };
  }

  async #names(): Promise<string[]> {
    let names: string[] = [];
    // A listing goes from the first name to the last, which is the newest.
    for await (const { objects } of this.#client.pages(BEGIN))
      names = [...names, ...objects.map(({ key }) => key)].slice(-MOST);
    return names.toReversed();
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const digest = (algorithm: string, bytes: Buffer): Buffer => createHash(algorithm).update(bytes).digest();

async function refusalsTold<T>(asked: Promise<T>, retainDays?: number): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (!(error instanceof BlobStoreUnavailable)) throw error;
    const lock = retainDays === undefined ? '' : ' With --retain-days it needs Object Lock, and s3:PutObjectRetention.';
    throw new OperatorError(`${error.message}.${lock}`, { cause: error });
  }
}

import { createHash, randomBytes } from 'node:crypto';
import {
  BlobStoreUnavailable,
  type Clock,
  type DerivedKeys,
  type UnitOfWork,
  opened,
  sealed,
  systemClock,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { AUDIO_WAIT } from '../ingest/ingest.service.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import type { SecretUsed, WebhookService } from '../webhook/webhook.service.ts';
import type { AudioBlobs } from './audioBlobs.ts';
import type { AudioStore, StoredAudio } from './audio.store.ts';
import { HEAD_BYTES, audioTypeOf } from './audioType.ts';

/** Where audio is PUT: what stands behind it is sealed, and all that it takes. */
export const UPLOAD_PATH = '/hooks/audio/';

/**
 * What has not been written to for this long, in milliseconds, is no longer being written: a request has two minutes.
 */
const ARRIVAL = 10 * 60_000;

/** So many calls are looked up at once. */
const CHUNK = 100;

/** What is sealed in an address. */
type Sealed = readonly [organizationId: string, secretId: string, callId: string, expiresAt: number];

/** An upload that may be made. */
export interface Upload extends SecretUsed {
  readonly callId: string;
  /** Of the audio that is there already, SHA-256; null where it is awaited. */
  readonly storedHash: string | null;
}

/** Why an upload can't be made, or what came is not taken. */
export type UploadRefusal = 'UNKNOWN' | 'EXPIRED' | 'NOT_AWAITED' | 'NO_AUDIO';

interface Dependencies {
  readonly store: AudioStore;
  readonly blobs: AudioBlobs;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly keys: Pick<DerivedKeys, 'webhookSeals'>;
  readonly contracts: Pick<ContractService, 'contract'>;
  readonly webhooks: Pick<WebhookService, 'holds'>;
}

/** Takes the audio of calls, each once, at an address that is told only to whoever told of the call. */
export class AudioUploadService {
  #lookedAtAll = false;

  constructor(private readonly parts: Dependencies) {}

  /** The path to which the audio of a call is PUT: for an hour, as long as the sender's secret holds. */
  pathFor({ organizationId, secret }: SecretUsed, callId: string): string {
    const { keys, clock } = this.parts;
    const content: Sealed = [organizationId, secret.id, callId, clock.now().getTime() + AUDIO_WAIT];
    const token = sealed(keys.webhookSeals, Buffer.from(JSON.stringify(content)), PLACE).toString('base64url');
    return `${UPLOAD_PATH}${token}`;
  }

  /** What may be uploaded with the rest of a path, before a byte is read. */
  async find(token: string): Promise<Upload | UploadRefusal> {
    const { keys, clock, store } = this.parts;
    const seal = Buffer.from(token, 'base64url');
    const bytes = seal.toString('base64url') === token && opened(keys.webhookSeals, seal, PLACE);
    if (!bytes) return 'UNKNOWN';
    const [organizationId, secretId, callId, expiresAt] = JSON.parse(bytes.toString()) as Sealed;
    const upload = { organizationId, secret: { id: secretId }, callId };
    if (clock.now().getTime() >= expiresAt) return 'EXPIRED';
    if (!(await this.#maySend(upload))) return 'UNKNOWN';
    const call = await store.find(organizationId, callId);
    if (!call || (call.audioState !== 'AWAITED' && call.audioHash === null)) return 'NOT_AWAITED';
    return { ...upload, storedHash: call.audioHash };
  }

  /**
   * Keeps the audio of a call: all of it, or nothing. Of two that come at once, one is kept. The same again is no more
   * than that, since whoever heard no answer sends it once more.
   * @throws what the stream threw; BlobStoreUnavailable
   */
  async receive(upload: Upload, source: AsyncIterable<Uint8Array>): Promise<UploadRefusal | undefined> {
    if (upload.storedHash === null) return this.#keep(upload, source, () => this.#maySend(upload));
    return (await hashOf(source)) === upload.storedHash ? undefined : 'NOT_AWAITED';
  }

  /**
   * Gives calls of an organization that await audio that of its operator, a hundred at most.
   * @param audioOf the file of the first, the second and so on
   * @throws BlobStoreUnavailable
   */
  async fillAwaited(organizationId: string, audioOf: (number: number) => Uint8Array): Promise<void> {
    const callIds = await this.parts.store.awaiting(organizationId, CHUNK);
    for (const [number, callId] of callIds.entries())
      await this.#keep({ organizationId, callId }, inOne(audioOf(number)), () => Promise.resolve(true));
  }

  async #keep(
    { organizationId, callId }: Pick<Upload, 'organizationId' | 'callId'>,
    source: AsyncIterable<Uint8Array>,
    may: () => Promise<boolean>,
  ): Promise<UploadRefusal | undefined> {
    const { store, blobs, ledger, unitOfWork } = this.parts;
    const blobId = `${systemClock.now().toISOString().slice(0, 10)}/${callId}_${randomBytes(8).toString('hex')}`;
    const audio = await this.#write(blobId, source);
    if (audio === 'NO_AUDIO') return audio;
    // Whether a commit that failed has happened is not known: then the sweep sees to what is left.
    const refusal = await unitOfWork.run(async (): Promise<UploadRefusal | undefined> => {
      await ledger.lock(organizationId);
      if (!(await may())) return 'UNKNOWN';
      return (await store.setStored(organizationId, callId, audio)) ? undefined : 'NOT_AWAITED';
    });
    if (refusal === undefined) return undefined;
    // What can't be deleted now is swept away, and nothing to whoever sent it.
    await blobs.delete(blobId).catch(() => undefined);
    const isSame = (await store.find(organizationId, callId))?.audioHash === audio.audioHash;
    return refusal === 'NOT_AWAITED' && isSame ? undefined : refusal;
  }

  /** Gives up audio that did not come in time, and removes what a process left that was killed during an upload. */
  async sweep(): Promise<void> {
    const { store, ledger, unitOfWork, clock, blobs } = this.parts;
    const now = clock.now();
    for (const organizationId of await store.organizationsWithLate(now)) {
      await unitOfWork.run(async () => {
        await ledger.lock(organizationId);
        await store.expire(organizationId, now);
      });
    }
    const before = new Date(systemClock.now().getTime() - ARRIVAL);
    const yesterday = new Date(before.getTime() - 24 * 60 * 60_000).toISOString().slice(0, 10);
    // Of before it started, a process knows nothing; later only what was begun of late can have been left.
    for (const day of await blobs.days()) {
      const isOld = day < yesterday;
      if (!isOld || !this.#lookedAtAll) await this.#removeOrphans(await blobs.writtenBefore(day, before));
      // Nothing is written to such a day any more, and its calls may have been deleted.
      if (isOld) await blobs.forgetDay(day);
    }
    this.#lookedAtAll = true;
  }

  async #removeOrphans(blobIds: readonly string[]): Promise<void> {
    const { store, blobs } = this.parts;
    for (let i = 0; i < blobIds.length; i += CHUNK) {
      const some = blobIds.slice(i, i + CHUNK);
      const known = await store.blobsOf(some.map(callOf));
      for (const id of some) if (!known.has(id)) await blobs.delete(id);
    }
  }

  /**
   * Whatever fails, nothing of it stays.
   * @throws what the stream threw
   */
  async #write(blobId: string, source: AsyncIterable<Uint8Array>): Promise<StoredAudio | 'NO_AUDIO'> {
    const { blobs } = this.parts;
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    let audioBytes = 0;
    async function* looked(): AsyncGenerator<Uint8Array> {
      for await (const bytes of source) {
        hash.update(bytes);
        audioBytes += bytes.length;
        if (head.length < HEAD_BYTES) {
          head = Buffer.concat([head, bytes.subarray(0, HEAD_BYTES)]);
          if (head.length >= HEAD_BYTES && !audioTypeOf(head)) throw new NoAudio();
        }
        yield bytes;
      }
    }
    try {
      await blobs.put(blobId, looked());
      const audioType = head.length < HEAD_BYTES ? undefined : audioTypeOf(head);
      if (!audioType) throw new NoAudio();
      return { audioType, audioBytes, audioHash: hash.digest('hex'), audioBlobId: blobId };
    } catch (error) {
      // What may be left there is swept away: nobody is kept waiting a second time.
      if (error instanceof BlobStoreUnavailable) throw error;
      // The same where this fails too.
      await blobs.delete(blobId).catch(() => undefined);
      if (error instanceof NoAudio) return 'NO_AUDIO';
      throw error;
    }
  }

  /** A secret that was deleted takes its addresses along. */
  async #maySend(upload: SecretUsed): Promise<boolean> {
    const { contracts, webhooks } = this.parts;
    const { suspended } = await contracts.contract(upload.organizationId);
    return !suspended && webhooks.holds(upload);
  }
}

async function hashOf(source: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const bytes of source) hash.update(bytes);
  return hash.digest('hex');
}

async function* inOne(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

class NoAudio extends Error {}

const PLACE = 'audio upload';

/** Of which call a blob is, by its ID. */
const callOf = (blobId: string): string => blobId.slice(blobId.indexOf('/') + 1, blobId.lastIndexOf('_'));

import {
  type AuditRecorder,
  BlobMissing,
  type Clock,
  type DerivedKeys,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
  bearerOf,
  opened,
  sealed,
} from '../../../kernel/index.ts';
import type { CallEntity } from '../records/call.entity.ts';
import type { CallService } from '../records/call.service.ts';
import type { AudioBlobs } from './audioBlobs.ts';

/** What someone wants of audio: to play it, or a file of it. */
export type Purpose = 'play' | 'file';

/** Where audio is read: what stands behind it is sealed. */
export const AUDIO_PATHS: Readonly<Record<Purpose, string>> = { play: '/files/audio/', file: '/files/recordings/' };

/**
 * For how long a link is good, in milliseconds: a player asks for parts of a long call as it gets to them, a file is
 * fetched at once.
 */
const LIFETIMES: Readonly<Record<Purpose, number>> = { play: 60 * 60_000, file: 10 * 60_000 };

interface Dependencies {
  readonly history: Pick<CallService, 'find'>;
  readonly blobs: AudioBlobs;
  readonly clock: Clock;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly keys: Pick<DerivedKeys, 'linkSeals'>;
}

/** The audio of a call, to be read from a byte on. */
export interface Audio {
  /** What a file of it is called: in ASCII, without a quotation mark. */
  readonly fileName: string;
  readonly type: NonNullable<CallEntity['audioType']>;
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** @returns undefined where the file is gone @throws BlobStoreUnavailable */
  read(from: number, to: number): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** Hands out the audio of calls to whoever sees them. A link is a request, not a permission: each use is looked at anew. */
export class AudioPlaybackService {
  constructor(private readonly parts: Dependencies) {}

  /** The path under which its user gets a call's audio, in this session only. */
  pathFor(user: ActingPrincipal, callId: string, purpose: Purpose): string {
    const { keys, clock } = this.parts;
    const content = Buffer.from(JSON.stringify([callId, clock.now().getTime() + LIFETIMES[purpose]]));
    return `${AUDIO_PATHS[purpose]}${sealed(keys.linkSeals, content, placeOf(user, purpose)).toString('base64url')}`;
  }

  /**
   * The audio of a link. That a file of it is handed out is recorded, each time.
   * @returns why there is none: the link is none of this user's in this session, its time is over, or there is none
   */
  async open(user: ActingPrincipal, token: string, purpose: Purpose): Promise<Audio | 'UNKNOWN' | 'EXPIRED'> {
    const { keys, clock, history, blobs } = this.parts;
    const seal = Buffer.from(token, 'base64url');
    const bytes = seal.toString('base64url') === token && opened(keys.linkSeals, seal, placeOf(user, purpose));
    if (!bytes) return 'UNKNOWN';
    const [callId, expiresAt] = JSON.parse(bytes.toString()) as [string, number];
    if (clock.now().getTime() >= expiresAt) return 'EXPIRED';
    const seen = await history.find(user, callId);
    if (seen?.call.audioState !== 'STORED') return 'UNKNOWN';
    const { audioType: type, audioBytes: size, audioHash: hash, audioBlobId: id } = seen.call;
    if (type === null || size === null || hash === null || id === null) return 'UNKNOWN';
    const fileName = `rollcall-call-${seen.call.day}-${callId}.${type.toLowerCase()}`;
    if (purpose === 'file') await this.#record(user, seen.call, fileName);
    return { fileName, type, size, hash, read: (from, to) => begun(firstBytes(blobs.get(id, from, to), to - from)) };
  }

  async #record(
    user: ActingPrincipal,
    { id, externalId, organizationId }: CallEntity,
    fileName: string,
  ): Promise<void> {
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(organizationId, {
        kind: 'CALL_AUDIO_DOWNLOAD',
        actor: auditActor(user),
        target: { type: 'call', id, name: externalId },
        after: { fileName },
      });
    });
  }
}

/** For whom a link is: it can be opened for nobody else. */
const placeOf = (user: ActingPrincipal, purpose: Purpose): string => `audio to ${purpose} ${bearerOf(user)}`;

async function* firstBytes(source: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array> {
  let left = length;
  for await (const bytes of source) {
    yield bytes.subarray(0, left);
    left -= bytes.length;
    if (left <= 0) return;
  }
  throw new Error('The audio of a call is shorter than it was');
}

/** The same bytes, of which the first are there: that a file is gone can still be answered. */
async function begun(source: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array> | undefined> {
  const first = await source.next().catch((error: unknown) => {
    if (error instanceof BlobMissing) return undefined;
    throw error;
  });
  if (!first) return undefined;
  return (async function* rest() {
    try {
      for (let part = first; !part.done; part = await source.next()) yield part.value;
    } finally {
      await source.return(undefined);
    }
  })();
}

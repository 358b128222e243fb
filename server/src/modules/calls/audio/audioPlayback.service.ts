import { type Clock, type DerivedKeys, type UserPrincipal, opened, sealed } from '../../../kernel/index.ts';
import type { CallEntity } from '../records/call.entity.ts';
import type { CallService } from '../records/call.service.ts';
import type { FolderBlobs } from './folderBlobs.ts';

/** Where audio is read: what stands behind it is sealed. */
export const PLAYBACK_PATH = '/files/audio/';

/** For how long a link is good, in milliseconds: a player asks for parts of a long call as it gets to them. */
const LIFETIME = 60 * 60_000;

interface Dependencies {
  readonly history: Pick<CallService, 'find'>;
  readonly blobs: FolderBlobs;
  readonly clock: Clock;
  readonly keys: Pick<DerivedKeys, 'linkSeals'>;
}

/** The audio of a call, to be read from a byte on. */
export interface Audio {
  readonly type: NonNullable<CallEntity['audioType']>;
  readonly size: number;
  /** SHA-256, in hexadecimal. */
  readonly hash: string;
  /** @returns undefined where the file is gone */
  read(from: number, to: number): Promise<AsyncIterable<Uint8Array> | undefined>;
}

/** Plays the audio of calls to whoever sees them. A link is a request, not a permission: each use is looked at anew. */
export class AudioPlaybackService {
  constructor(private readonly parts: Dependencies) {}

  /** The path under which its user can play a call's audio, in this session only. */
  pathFor(user: UserPrincipal, callId: string): string {
    const { keys, clock } = this.parts;
    const content = Buffer.from(JSON.stringify([callId, clock.now().getTime() + LIFETIME]));
    return `${PLAYBACK_PATH}${sealed(keys.linkSeals, content, placeOf(user)).toString('base64url')}`;
  }

  /** @returns why there is none: the link is none of this user's in this session, its time is over, or there is none */
  async open(user: UserPrincipal, token: string): Promise<Audio | 'UNKNOWN' | 'EXPIRED'> {
    const { keys, clock, history, blobs } = this.parts;
    const seal = Buffer.from(token, 'base64url');
    const bytes = seal.toString('base64url') === token && opened(keys.linkSeals, seal, placeOf(user));
    if (!bytes) return 'UNKNOWN';
    const [callId, expiresAt] = JSON.parse(bytes.toString()) as [string, number];
    if (clock.now().getTime() >= expiresAt) return 'EXPIRED';
    const seen = await history.find(user, callId);
    if (seen?.call.audioState !== 'STORED') return 'UNKNOWN';
    const { audioType: type, audioBytes: size, audioHash: hash, audioBlobId: id } = seen.call;
    if (type === null || size === null || hash === null || id === null) return 'UNKNOWN';
    return { type, size, hash, read: (from, to) => begun(firstBytes(blobs.get(id, from), to - from)) };
  }
}

/** For whom a link is: it can be opened for nobody else. */
const placeOf = ({ organizationId, userId, sessionId }: UserPrincipal): string =>
  `audio ${organizationId}:${userId}:${sessionId}`;

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
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
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

import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES = 16;

/** Randomness for some hundred IDs, since asking for it costs far more than making an ID of it. */
const pool = new Uint8Array(512 * BYTES);
let used = pool.length;
let last = { msecs: 0, seq: 0 };

/** A new UUIDv7: unique, and in the order of making within one process. */
export function newId(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const random = pool.subarray(used, used + BYTES);
  used += BYTES;
  last = following(last, Date.now(), random);
  return v7({ random, ...last });
}

/**
 * Within a millisecond, or where the clock goes back, IDs are counted on; each other millisecond begins at a random
 * count.
 */
function following({ msecs, seq }: typeof last, now: number, random: Uint8Array): typeof last {
  if (now > msecs) return { msecs: now, seq: new DataView(random.buffer, random.byteOffset).getUint32(6) >>> 1 };
  return seq === 0xffff_ffff ? { msecs: msecs + 1, seq: 0 } : { msecs, seq: seq + 1 };
}

const PREFIX = 'rollcall.request.';
/** Well within the time for which the server remembers a key. */
const LIFETIME = 24 * 60 * 60_000;

interface Kept {
  readonly key: string;
  readonly at: number;
}

/** The keys that this tab has begun to use: its own, even once another tab has its answer. */
const ours = new Map<string, Kept>();

/**
 * The idempotency key of a request that has no answer yet: the same at a second click, in another tab, and after the
 * answer was lost or the page reloaded. It is kept in the browser's storage; where that can't be used, for as long as
 * the page is open.
 * @param request what tells this request from others. It is stored as it is, so it holds nothing of a file's content
 */
export function requestKey(request: string): string {
  const now = Date.now();
  const known = ours.get(request) ?? read(request);
  const kept = known && now - known.at < LIFETIME ? known : { key: randomKey(), at: now };
  ours.set(request, kept);
  if (kept !== known) write(request, kept);
  return kept.key;
}

/** Lets a request that has its answer go: what is asked for from now on is another. */
export function requestAnswered(request: string): void {
  const kept = ours.get(request);
  ours.delete(request);
  if (kept && read(request)?.key === kept.key) write(request, undefined);
}

/**
 * Sends a request with its key until it has its answer. What was changed since the last try, which nobody answered,
 * goes by the same name and needs another key.
 * @param send undefined where there was no answer
 */
export async function sendOnce<Payload extends { readonly userErrors: readonly { readonly code: string }[] }>(
  request: string,
  send: (key: string) => Promise<Payload | null | undefined>,
): Promise<Payload | undefined> {
  for (let attempt = 1; ; attempt += 1) {
    const payload = await send(requestKey(request));
    if (!payload) return undefined;
    requestAnswered(request);
    const reused = payload.userErrors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
    if (!reused || attempt === 2) return payload;
  }
}

/** Chosen at random, also where the page came by a connection that is not encrypted and has no `crypto.randomUUID`. */
export const randomKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function read(request: string): Kept | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + request) ?? 'null');
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function write(request: string, kept: Kept | undefined): void {
  try {
    if (kept) localStorage.setItem(PREFIX + request, JSON.stringify(kept));
    else localStorage.removeItem(PREFIX + request);
  } catch {
    // Storage may be full or forbidden; then this tab's own memory has to do.
  }
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  return 'key' in value && typeof value.key === 'string' && 'at' in value && typeof value.at === 'number';
}

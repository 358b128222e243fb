import {
  type Clock,
  type DerivedKeys,
  type Download,
  type DownloadKind,
  type Downloads,
  Fault,
  type FileLink,
  type MakeLink,
  type ActingPrincipal,
  assertAccess,
  bearerOf,
  opened,
  sealed,
} from '../../../kernel/index.ts';

/** For how long a link is good, in milliseconds. */
const LIFETIME = 10 * 60_000;
/** The most characters of a link's token: an address has 8,192. */
const LONGEST = 6_000;

/** What is sealed in a link. */
type Sealed = readonly [kind: string, expiresAt: number, fileName: string, request: object];

/** What a link stands for. */
interface OpenedLink extends Download {
  readonly fileName: string;
}

/**
 * Makes links to files, and has a file written when its link is used. A link carries, sealed, all that the file is
 * written by, so nothing is kept of it, and any server of the installation can answer it. See
 * `docs/adr/0049-downloads-are-links.md`.
 */
export class DownloadService implements Downloads {
  readonly #kinds = new Map<string, DownloadKind<object>>();

  constructor(
    private readonly keys: Pick<DerivedKeys, 'linkSeals'>,
    private readonly clock: Clock,
  ) {}

  /** @throws Error where the kind is defined already */
  define<Request extends object>(kind: DownloadKind<Request>): MakeLink<Request> {
    if (this.#kinds.has(kind.kind)) throw new Error(`The kind of files ${kind.kind} is defined twice`);
    // What comes back to it is what its own links carry.
    this.#kinds.set(kind.kind, kind);
    return (user, fileName, request) => this.#link(user, [kind.kind, this.#expiry(), fileName, request]);
  }

  /**
   * Begins the file of a link.
   * @returns why there is none, where the time of the link is over, or it is none of this user's in this session
   * @throws Fault FORBIDDEN where its user may not have it any more; Refused as {@link DownloadKind.write}
   */
  async open(user: ActingPrincipal, token: string): Promise<OpenedLink | 'EXPIRED' | 'UNKNOWN'> {
    const seal = Buffer.from(token, 'base64url');
    // What is no base64 is passed over when it is read: a link has one spelling.
    const bytes = seal.toString('base64url') === token && opened(this.keys.linkSeals, seal, bearerOf(user));
    if (!bytes) return 'UNKNOWN';
    const [name, expiresAt, fileName, request] = JSON.parse(bytes.toString()) as Sealed;
    const kind = this.#kinds.get(name);
    if (!kind) return 'UNKNOWN';
    if (this.clock.now().getTime() >= expiresAt) return 'EXPIRED';
    assertAccess(user, kind.access);
    const { bytes: source, charset } = await kind.write(user, request, fileName);
    return { fileName, charset, bytes: await begun(source) };
  }

  #expiry(): number {
    return this.clock.now().getTime() + LIFETIME;
  }

  #link(user: ActingPrincipal, content: Sealed): FileLink {
    const bytes = Buffer.from(JSON.stringify(content));
    const token = sealed(this.keys.linkSeals, bytes, bearerOf(user)).toString('base64url');
    if (token.length > LONGEST) throw new Fault('BAD_USER_INPUT', 'This is too much for a link. Ask for less at once.');
    const [, expiresAt, fileName] = content;
    return { fileName, url: `/files/${token}`, expiresAt: new Date(expiresAt) };
  }
}

/** The same bytes, of which the first are there: what fails before them can still be answered with an error. */
async function begun(source: AsyncIterable<Uint8Array>): Promise<AsyncGenerator<Uint8Array>> {
  const parts = source[Symbol.asyncIterator]();
  const first = await parts.next();
  return (async function* rest() {
    try {
      for (let part = first; !part.done; part = await parts.next()) yield part.value;
    } finally {
      // Where the reader is gone: the writer is told.
      await parts.return?.();
    }
  })();
}

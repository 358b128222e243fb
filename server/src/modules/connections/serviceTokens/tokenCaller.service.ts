import { type Locale, SERVICE_SCOPES } from '@rollcall/shared';
import {
  type Clock,
  Fault,
  type ServicePrincipal,
  SYSTEM_PRINCIPAL,
  type UnitOfWork,
  runAs,
} from '../../../kernel/index.ts';
import { isAllowed } from './allowedAddresses.ts';
import type { ServiceTokenStore, TokenRow } from './serviceToken.store.ts';
import { hashOfSecret, isTokenSecret } from './tokenSecret.ts';

/** How exactly it is kept when a token was last used, in milliseconds: not worth a write for each request. */
const USE_NOTED_EVERY = 60_000;

/** Where a request comes from, and in which language it wants to be answered. */
interface Origin {
  readonly address: string;
  readonly locale: Locale;
}

interface Dependencies {
  readonly store: ServiceTokenStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
}

/** Finds out which program sends a request, and looks at it again before what it does is committed. */
export class TokenCallerService {
  /** By token, when its use was last noted by this server. */
  readonly #noted = new Map<string, number>();

  constructor(private readonly parts: Dependencies) {}

  /**
   * Who sends a request with a token; null where nobody may: why is not told.
   * @param secret as it was sent
   */
  async principalOf(secret: string, { address, locale }: Origin): Promise<ServicePrincipal | null> {
    const token = isTokenSecret(secret) ? await this.parts.store.byHash(hashOfSecret(secret)) : undefined;
    if (!token || !this.#isGood(token) || !isAllowed(address, JSON.parse(token.addresses) as string[])) return null;
    this.#noteUse(token, address);
    const scopes = new Set(JSON.parse(token.scopes) as string[]);
    return {
      kind: 'service',
      tokenId: token.id,
      name: token.name,
      organizationId: token.organizationId,
      // One that there is no more is good for nothing.
      scopes: new Set(SERVICE_SCOPES.filter((scope) => scopes.has(scope))),
      locale,
      timeZone: 'UTC',
      address,
    };
  }

  /**
   * Refuses where the token was revoked or ran out, or its organization was suspended, while the request was under way.
   * @throws Fault UNAUTHENTICATED
   */
  async assert({ tokenId }: ServicePrincipal): Promise<void> {
    const token = await this.parts.store.byId(tokenId);
    if (!token || !this.#isGood(token)) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  }

  #isGood({ expiresAt }: TokenRow): boolean {
    return Number(expiresAt) > this.parts.clock.now().getTime();
  }

  /** Not on the request's way: nobody waits for it, and where it fails, the next request brings it again. */
  #noteUse({ id, lastUsedAt }: TokenRow, address: string): void {
    const { store, unitOfWork, clock } = this.parts;
    const now = clock.now();
    const last = Math.max(Number(lastUsedAt ?? 0), this.#noted.get(id) ?? 0);
    // One that lies ahead was noted before the clock was set back.
    if (last <= now.getTime() && now.getTime() - last < USE_NOTED_EVERY) return;
    this.#noted.set(id, now.getTime());
    void runAs(SYSTEM_PRINCIPAL, () => unitOfWork.run(() => store.markUsed(id, now, address))).catch(() =>
      this.#noted.delete(id),
    );
  }
}

import {
  type Issue,
  LIMITS,
  SERVICE_SCOPES,
  type ServiceScope,
  checkServiceTokenName,
  cleanUserName,
} from '@rollcall/shared';
import {
  type AuditActor,
  type AuditRecorder,
  type Clock,
  OPERATOR,
  Refused,
  type UnitOfWork,
  type UserPrincipal,
  assertConfirmed,
  auditActor,
  newId,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { cleanAddress } from './allowedAddresses.ts';
import type { ServiceTokenEntity } from './serviceToken.entity.ts';
import type { ServiceTokenStore } from './serviceToken.store.ts';
import { hashOfSecret, newTokenSecret, startOfSecret } from './tokenSecret.ts';

/** What a token is to be. */
export interface ServiceTokenGiven {
  readonly name: string;
  readonly scopes: readonly ServiceScope[];
  readonly expiresAt: Date;
  readonly addresses?: readonly string[] | null;
}

interface Dependencies {
  readonly store: ServiceTokenStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'refuseIfSuspended'>;
}

/** A year and a day, in milliseconds: whichever day of a year is chosen, wherever it ends. */
const LONGEST = 366 * 24 * 60 * 60_000;

/** How many that are over are listed. */
const OVER_SHOWN = 50;

/** What administrators do with the tokens of programs: see `docs/adr/0082-tokens-for-machines.md`. */
export class ServiceTokenService {
  constructor(private readonly parts: Dependencies) {}

  get now(): Date {
    return this.parts.clock.now();
  }

  /** Those that can be used, and after them the newest that are over. */
  async list({ organizationId }: Pick<UserPrincipal, 'organizationId'>): Promise<ServiceTokenEntity[]> {
    const { store } = this.parts;
    const now = this.now;
    return [...(await store.live(organizationId, now)), ...(await store.over(organizationId, now, OVER_SHOWN))];
  }

  /**
   * Makes a token, which is told this once.
   * @throws Refused REAUTHENTICATION_REQUIRED, TOO_MANY_SERVICE_TOKENS, ORGANIZATION_SUSPENDED; of the name REQUIRED,
   * TOO_LONG, INVALID_CHARACTER; of the others REQUIRED, EXPIRY_OUT_OF_RANGE, INVALID_ADDRESS, TOO_MANY_VALUES
   */
  create(actor: UserPrincipal, given: ServiceTokenGiven): Promise<{ token: ServiceTokenEntity; secret: string }> {
    const { store, unitOfWork, contracts, audit } = this.parts;
    const { organizationId } = actor;
    const now = this.now;
    const facts = checked(given, now);
    assertConfirmed(actor, now);
    const secret = newTokenSecret();
    return unitOfWork.run(async () => {
      await contracts.lock(organizationId);
      await contracts.refuseIfSuspended(organizationId);
      const limit = LIMITS.serviceTokens;
      if ((await store.live(organizationId, now)).length >= limit)
        refuse({ code: 'TOO_MANY_SERVICE_TOKENS', params: { limit } });
      const token: ServiceTokenEntity = {
        id: newId(),
        organizationId,
        ...facts,
        tokenHash: hashOfSecret(secret),
        start: startOfSecret(secret),
        createdAt: now,
        createdById: actor.userId,
        createdByName: actor.loginId,
        lastUsedAt: null,
        lastUsedAddress: null,
        revokedAt: null,
        revokedByName: null,
      };
      await store.insert(token);
      audit.record(organizationId, {
        kind: 'SERVICE_TOKEN_CREATE',
        actor: auditActor(actor),
        target: targetOf(token),
        after: described(token),
      });
      return { token, secret };
    });
  }

  /**
   * Ends a token with its very next request. One that was revoked before stays as it is.
   * @throws Refused SERVICE_TOKEN_NOT_FOUND
   */
  revoke(actor: UserPrincipal, id: string): Promise<ServiceTokenEntity> {
    return this.#revoke(actor.organizationId, id, auditActor(actor));
  }

  /** The same for the operator, who may do it while the organization is suspended too. */
  revokeByOperator(organizationId: string, id: string): Promise<ServiceTokenEntity> {
    return this.#revoke(organizationId, id, OPERATOR);
  }

  #revoke(organizationId: string, id: string, by: AuditActor): Promise<ServiceTokenEntity> {
    const { store, unitOfWork, audit } = this.parts;
    const now = this.now;
    return unitOfWork.run(async () => {
      const token = await store.find(organizationId, id);
      if (!token) return refuse({ code: 'SERVICE_TOKEN_NOT_FOUND', params: {} });
      if (!(await store.revoke(id, now, by.name))) return (await store.find(organizationId, id)) ?? token;
      audit.record(organizationId, {
        kind: 'SERVICE_TOKEN_REVOKE',
        actor: by,
        target: targetOf(token),
        before: described(token),
      });
      return { ...token, revokedAt: now, revokedByName: by.name };
    });
  }
}

/** @throws Refused for each thing that can't be so */
function checked(given: ServiceTokenGiven, now: Date) {
  const name = cleanUserName(given.name);
  const scopes = SERVICE_SCOPES.filter((scope) => given.scopes.includes(scope));
  const { expiresAt } = given;
  const left = expiresAt.getTime() - now.getTime();
  const addresses = (given.addresses ?? []).map((address) => cleanAddress(address));
  const issues: (Issue | undefined)[] = [
    checkServiceTokenName(name),
    scopes.length > 0 ? undefined : { code: 'REQUIRED', place: 'scopes', params: { of: 'scopes' } },
    left > 0 && left <= LONGEST ? undefined : { code: 'EXPIRY_OUT_OF_RANGE', place: 'expiresAt', params: {} },
    addresses.length > LIMITS.serviceTokenAddresses
      ? { code: 'TOO_MANY_VALUES', place: 'addresses', params: { of: 'address', limit: LIMITS.serviceTokenAddresses } }
      : undefined,
    ...addresses.map((address, i): Issue | undefined =>
      address === undefined ? { code: 'INVALID_ADDRESS', place: `addresses.${i}`, params: {} } : undefined,
    ),
  ];
  const found = issues.filter((issue) => issue !== undefined);
  if (found.length > 0) throw new Refused(found);
  return { name, scopes, expiresAt, addresses: [...new Set(addresses.filter((address) => address !== undefined))] };
}

const targetOf = ({ id, name }: ServiceTokenEntity) => ({ type: 'serviceToken', id, name });

/** A token as the audit log keeps it: nothing of the token itself but how it begins. */
const described = ({ name, scopes, addresses, expiresAt, start }: ServiceTokenEntity) => ({
  name,
  scopes,
  ...(addresses.length > 0 && { addresses }),
  expiresAt: expiresAt.toISOString(),
  tokenStart: start,
});

import { createHash, randomBytes } from 'node:crypto';
import { Webhook, WebhookVerificationError } from 'standardwebhooks';
import {
  type AuditKind,
  type AuditRecorder,
  type Clock,
  type DerivedKeys,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
  newId,
  opened,
  refuse,
  sealed,
  actorNameOf,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import type { WebhookSecretEntity, WebhookSecretKind, WebhookTokenKind } from './webhookSecret.entity.ts';
import type { WebhookSecretStore } from './webhookSecret.store.ts';

/** So many secrets of a kind hold at once: the new one and, while senders change over, the one before. */
const LIVE = 2;
const SECRET_BYTES = 32;

/** Where senders send that know nothing but an address: its rest is the secret. */
export const SECRET_PATH = '/hooks/miitel/';

interface Dependencies {
  readonly store: WebhookSecretStore;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly keys: Pick<DerivedKeys, 'webhookSeals'>;
  readonly contracts: Pick<ContractService, 'lock' | 'contract' | 'refuseIfSuspended'>;
}

/** Who sends, and by which secret that is known. */
export interface Sender extends SecretUsed {
  readonly secret: Pick<WebhookSecretEntity, 'id' | 'kind' | 'lastUsedAt'>;
}

/** A secret that an organization's sender has used. */
export interface SecretUsed {
  readonly organizationId: string;
  readonly secret: Pick<WebhookSecretEntity, 'id'>;
}

/** The headers of a signed delivery. */
export type SignedHeaders = Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>>;

/** The secrets by which an organization's telephone system shows who it is. */
export class WebhookService {
  constructor(private readonly parts: Dependencies) {}

  /** Whether the caller's organization has subscribed to the service. */
  async isSubscribed({ organizationId }: ActingPrincipal): Promise<boolean> {
    return (await this.parts.contracts.contract(organizationId)).seats.incomingWebhook !== undefined;
  }

  /** Of the caller's organization, the newest first. */
  secrets({ organizationId }: ActingPrincipal): Promise<WebhookSecretEntity[]> {
    return this.parts.store.of(organizationId);
  }

  /**
   * Makes a secret, which is told this once: of kind URL as the path that it is the end of. Of its kind the two newest
   * hold.
   * @throws Refused NOT_SUBSCRIBED, ORGANIZATION_SUSPENDED
   */
  createSecret(actor: ActingPrincipal, kind: WebhookSecretKind): Promise<string> {
    const { store, unitOfWork, clock, keys } = this.parts;
    const { organizationId } = actor;
    const [id, random] = [newId(), randomBytes(SECRET_BYTES)];
    const secret = SECRET_OF[kind](random);
    const tokenHash = kind === 'SIGNING' ? null : hashOf(secret);
    const seal = (): string => sealed(keys.webhookSeals, Buffer.from(secret), placeOf(id)).toString('base64');
    const kept = kind === 'SIGNING' ? seal() : null;
    return unitOfWork.run(async () => {
      const { seats } = await this.#lock(organizationId);
      const field = 'incomingWebhookEnable';
      if (!seats.incomingWebhook) refuse({ code: 'NOT_SUBSCRIBED', field, params: { seat: 'incomingWebhook' } });
      const before = await store.of(organizationId, kind);
      for (const old of before.slice(LIVE - 1)) await this.#delete(actor, old);
      const made = { createdAt: clock.now(), createdByName: actorNameOf(actor), lastUsedAt: null };
      await store.insert({ id, organizationId, kind, tokenHash, sealed: kept, ...made });
      await this.#record('WEBHOOK_SECRET_CREATE', actor, kind);
      return secret;
    });
  }

  /**
   * Ends a secret at once. One that is not there is ended already.
   * @throws Refused ORGANIZATION_SUSPENDED
   */
  deleteSecret(actor: ActingPrincipal, id: string): Promise<void> {
    const { store, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      await this.#lock(actor.organizationId);
      const secret = (await store.of(actor.organizationId)).find((each) => each.id === id);
      if (secret) await this.#delete(actor, secret);
    });
  }

  /** Whoever sends with a token, or to a path with one. The work is the same for every text. */
  async senderOfToken(token: string, kind: WebhookTokenKind): Promise<Sender | undefined> {
    const secret = await this.parts.store.byToken(hashOf(token), kind);
    return secret ? { organizationId: secret.organizationId, secret } : undefined;
  }

  /** The secrets with which an organization's deliveries may be signed; none for one that there is not. */
  async signingSecrets(organizationId: string): Promise<WebhookSecretEntity[]> {
    return this.parts.store.of(organizationId, 'SIGNING');
  }

  /** Whoever signed a delivery, by one of some secrets and of late. */
  signerOf(secrets: readonly WebhookSecretEntity[], body: Buffer, headers: SignedHeaders): Sender | undefined {
    for (const secret of secrets) {
      const kept = Buffer.from(secret.sealed ?? '', 'base64');
      const key = opened(this.parts.keys.webhookSeals, kept, placeOf(secret.id));
      if (key && isSigned(key.toString(), body, headers)) return { organizationId: secret.organizationId, secret };
    }
    return undefined;
  }

  /** Whether a sender's secret still holds. */
  holds({ organizationId, secret }: SecretUsed): Promise<boolean> {
    return this.parts.store.has(organizationId, secret.id);
  }

  /** Behind the contract and the ledger, so that no delivery is under way that the secret was good for. */
  async #lock(organizationId: string): ReturnType<ContractService['contract']> {
    const { contracts, ledger } = this.parts;
    await contracts.lock(organizationId);
    await ledger.lock(organizationId);
    await contracts.refuseIfSuspended(organizationId);
    return contracts.contract(organizationId);
  }

  async #delete(actor: ActingPrincipal, { organizationId, id, kind }: WebhookSecretEntity): Promise<void> {
    if (await this.parts.store.delete(organizationId, id)) await this.#record('WEBHOOK_SECRET_DELETE', actor, kind);
  }

  async #record(kind: AuditKind, actor: ActingPrincipal, secretKind: WebhookSecretKind): Promise<void> {
    const { organizationId: id } = actor;
    const { organizationName: name } = await this.parts.contracts.contract(id);
    const told = { secretKind };
    this.parts.audit.record(id, {
      kind,
      actor: auditActor(actor),
      target: { type: 'organization', id, name },
      ...(kind === 'WEBHOOK_SECRET_CREATE' ? { after: told } : { before: told }),
    });
  }
}

/** Secrets as they are told. */
const SECRET_OF: Readonly<Record<WebhookSecretKind, (random: Buffer) => string>> = {
  SIGNING: (random) => `whsec_${random.toString('base64')}`,
  TOKEN: (random) => `rcw_${random.toString('base64url')}`,
  URL: (random) => `${SECRET_PATH}${random.toString('base64url')}`,
};

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const placeOf = (id: string): string => `webhook secret ${id}`;

function isSigned(secret: string, body: Buffer, headers: SignedHeaders): boolean {
  try {
    new Webhook(secret).verify(body, headers, { jsonParse: false });
    return true;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false;
    throw error;
  }
}

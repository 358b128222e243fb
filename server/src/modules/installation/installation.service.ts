import { ConfigError, type FoundSecret, type Secrets } from '../../config/index.ts';
import {
  type AuditRecorder,
  type Clock,
  INSTALLATION_ID,
  type Keyring,
  type Keys,
  OPERATOR,
  type SealedKeys,
  type UnitOfWork,
  deriveKeys,
  newKeys,
  openKeys,
  sealKeys,
  withNewSeal,
} from '../../kernel/index.ts';
import type { AuditEnds } from '../audit/index.ts';
import type { OrganizationService } from '../organizations/index.ts';
import type { InstallationEntity } from './installation.entity.ts';
import type { InstallationStore } from './installation.store.ts';
import { lostText, missingText, notRewrittenText, wrongText } from './secretTexts.ts';

interface Dependencies {
  readonly store: InstallationStore;
  readonly ends: AuditEnds;
  readonly secrets: Secrets;
  readonly keyring: Keyring;
  readonly audit: AuditRecorder;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  /** Where there are any, something is kept under earlier keys. */
  readonly organizations: OrganizationService;
  /** Tells the operator something, a sentence or two. */
  readonly tell: (message: string) => void;
}

type Ends = Awaited<ReturnType<AuditEnds['some']>>;

/** What a database says of its keys. */
export type SealedInstallation = Pick<InstallationEntity, 'id' | 'generation'> & SealedKeys;

type KeyRow = Pick<InstallationEntity, 'id' | 'generation' | 'keyring' | 'checkValue'>;

/** The secret that opened the keys. */
interface Unlocked {
  readonly id: string;
  readonly generation: number;
  readonly found: FoundSecret;
}

/** A secret that took the place of another. */
export interface RotatedSecret {
  /** Where it is. */
  readonly path: string;
  /** Whether it is found there by itself; otherwise the configuration must be changed. */
  readonly inPlace: boolean;
}

/** The installation's secret and the keys that the database keeps sealed under it. See docs/adr/0033 and 0034. */
export class InstallationService {
  #unlocked: Unlocked | undefined;

  constructor(private readonly parts: Dependencies) {}

  /**
   * Asks whether the secret is this database's, before anything is written, the tables brought up to date included.
   * @throws ConfigError where it is another or is not there, saying which is expected, where, and what to do
   */
  readonly check = async (): Promise<void> => {
    const { store } = this.parts;
    const row = await store.read();
    if (row && row.generation > 0) {
      this.#open(row);
      return;
    }
    const ends = await this.parts.ends.some();
    if (ends.length > 0) this.#adopt(row?.id ?? '', ends);
  };

  /**
   * Unlocks the keys. A new database gets keys and, where none is given, a secret; one of an earlier version keeps its
   * secret and its keys.
   * @throws ConfigError as {@link check}
   */
  async unlock(): Promise<void> {
    const { store, unitOfWork, keyring, secrets, tell } = this.parts;
    const known = await store.read();
    const isFirst = known?.generation === 0;
    const row = known && !isFirst ? known : await unitOfWork.run(() => this.#begin());
    const { found, keys } = this.#open(row);
    keyring.unlock(keys);
    const settled = secrets.settle(row.id, found);
    this.#unlocked = { id: row.id, generation: row.generation, found: settled };
    this.#tell(found, settled, isFirst);
    // What an earlier version has deleted still stands in the file, sealed under the old key or not at all.
    if (isFirst && keys.importSeals.length > 1) await store.rewrite().catch(() => tell(notRewrittenText()));
  }

  /** The keys as the database keeps them, sealed: by them a backup is known to be of this installation. */
  async sealedKeys(): Promise<SealedInstallation> {
    const row = await this.parts.store.read();
    if (!row || row.keyring === null || row.checkValue === null) throw new Error('The keys are not unlocked');
    const { id, generation, keyring, checkValue } = row;
    return { id, generation, keyring, checkValue };
  }

  /**
   * Opens the keys of a backup by a secret that is found here. The database is not asked.
   * @throws ConfigError where it is another or is not there, as {@link check}
   */
  openBackup(sealed: SealedInstallation): Keys {
    return this.#open(sealed).keys;
  }

  /** Where the secret is, to be told; undefined where the configuration gives the secret itself. */
  get secretPath(): string | undefined {
    return this.#unlocked?.found.path;
  }

  /**
   * Whether no other secret took the place of the one that was unlocked with: if so, what was sealed since can't be
   * opened here.
   */
  readonly isCurrent = async (): Promise<boolean> =>
    (await this.parts.store.read())?.generation === this.#unlocked?.generation;

  /**
   * Gives the installation a new secret. The keys that the audit log and the hashes stand on stay as they are and are
   * sealed anew; imports get a new one. Servers that run go on, and find the new secret when they start again.
   * @param file of the new secret, made where there is none; beside the present one where it is left out
   * @throws ConfigError where the new one can't be kept, or somebody else was first; nothing is changed then
   */
  async rotate(file?: string): Promise<RotatedSecret> {
    const { secrets, unitOfWork } = this.parts;
    const present = this.#unlocked;
    if (!present) throw new Error('The keys are not unlocked');
    const next = await unitOfWork.run(async () => {
      const row = await this.parts.store.lock();
      const keys = openRow(present.found, row);
      if (!keys) throw new ConfigError('Another secret has just taken the place of this one. Nothing was changed.');
      // Written while the row is locked: of two who rotate at once, the second gets no further than the line before.
      const made = secrets.next(present.found, file);
      await this.#replace(row, made.secret, withNewSeal(keys), {});
      return made;
    });
    next.settle();
    return { path: next.path, inPlace: next.inPlace };
  }

  /**
   * Starts over with new keys where the secret is lost for good: see docs/operations.md for what that costs.
   * @throws ConfigError where it is not lost
   */
  async replaceLost(): Promise<void> {
    const { secrets, keyring, unitOfWork } = this.parts;
    await unitOfWork.run(async () => {
      const row = await this.parts.store.lock();
      if (!(await this.#isLost(row))) throw new ConfigError(lostText());
      const [found = secrets.make(row.id)] = secrets.find(row.id);
      const keys = newKeys();
      keyring.unlock(keys);
      await this.#replace(row, found.secret, keys, { secretLost: true });
    });
    await this.unlock();
  }

  async #isLost(row: InstallationEntity): Promise<boolean> {
    if (row.generation > 0) return this.#find(row) === undefined;
    const ends = await this.parts.ends.some();
    return ends.length > 0 && this.#fitting(row.id, ends) === undefined;
  }

  async #replace(row: InstallationEntity, secret: string, keys: Keys, more: { secretLost?: true }): Promise<void> {
    const { store, audit, clock } = this.parts;
    const generation = row.generation + 1;
    const sealed = sealKeys(secret, placeOf(row.id, generation), keys);
    await store.update(row.id, { ...sealed, generation, rotatedAt: clock.now() });
    audit.record(INSTALLATION_ID, {
      kind: 'SECRET_ROTATE',
      actor: OPERATOR,
      before: { generation: row.generation },
      after: { generation, ...more },
    });
  }

  /** Gives a database its first keys, with its row locked: whoever comes second finds them. */
  async #begin(): Promise<InstallationEntity> {
    const { store, secrets, clock, organizations } = this.parts;
    const row = await store.lock();
    if (row.generation > 0) return row;
    const ends = await this.parts.ends.some();
    const isNew = ends.length === 0 && !(await organizations.any());
    const { secret } = isNew ? secrets.make(row.id) : this.#adopt(row.id, ends);
    const keys = isNew ? newKeys() : withNewSeal(deriveKeys(secret));
    const generation = 1;
    const changes = { ...sealKeys(secret, placeOf(row.id, generation), keys), generation, createdAt: clock.now() };
    await store.update(row.id, changes);
    return { ...row, ...changes };
  }

  /** The secret of an earlier version: the one by which a chain was sealed. */
  #adopt(id: string, ends: Ends): FoundSecret {
    return this.#fitting(id, ends) ?? this.#refuse(id, undefined);
  }

  #fitting(id: string, ends: Ends): FoundSecret | undefined {
    return this.parts.secrets
      .find(id)
      .find(({ secret }) => this.parts.ends.anySealedBy(deriveKeys(secret).auditChain, ends));
  }

  #refuse(id: string, row: KeyRow | undefined): never {
    const { secrets } = this.parts;
    const text = secrets.find(id).length > 0 ? wrongText : missingText;
    throw new ConfigError(text(secrets.places(id), row));
  }

  #find(row: KeyRow): { found: FoundSecret; keys: Keys } | undefined {
    for (const found of this.parts.secrets.find(row.id)) {
      const keys = openRow(found, row);
      if (keys) return { found, keys };
    }
    return undefined;
  }

  #open(row: KeyRow): { found: FoundSecret; keys: Keys } {
    return this.#find(row) ?? this.#refuse(row.id, row);
  }

  #tell(found: FoundSecret, settled: FoundSecret, isFirst: boolean): void {
    const { secrets, tell } = this.parts;
    const { path } = settled;
    if (path === undefined) return;
    if (secrets.isBesideData(settled)) {
      tell(
        `Warning: the secret is kept beside the database, in ${path}: a copy of the folder can be opened by whoever has it. Name a file elsewhere with ROLLCALL_SECRET_FILE, and move it there.`,
      );
    } else if (found.path !== path) tell(`The secret was moved from ${found.path ?? ''} to ${path}.`);
    else if (isFirst) tell(`The secret of this installation is kept in ${path}. Back it up, apart from the database.`);
  }
}

/** What a sealed keyring belongs to: neither another installation's nor an older one's can take its place. */
const placeOf = (id: string, generation: number): string => `${id}:${generation}`;

function openRow({ secret }: FoundSecret, row: KeyRow): Keys | undefined {
  const { id, generation, keyring, checkValue } = row;
  if (keyring === null || checkValue === null) return undefined;
  return openKeys(secret, placeOf(id, generation), { keyring, checkValue });
}

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Config, ConfigError } from './config.ts';
import { makeFolder } from './folder.ts';
import { createFile, madeSecret, moveFile, outlives, readSecret, replaceFile } from './secretFile.ts';

/** A secret that was found, and where: the path of its file, or undefined for `ROLLCALL_SECRET` itself. */
export interface FoundSecret {
  readonly secret: string;
  readonly path: string | undefined;
}

/** A secret that is to follow the present one. */
interface NextSecret {
  readonly secret: string;
  /** Where it is found from now on. */
  readonly path: string;
  /** Whether it is found there by itself; otherwise the configuration must be changed. */
  readonly inPlace: boolean;
  /** Gives it its place once the database knows it. A crash before that does no harm: both are looked at. */
  settle(): void;
}

/** What a file is called that holds the secret to come, until the database knows it. */
const NEXT = '.new';

/**
 * Where the installation's secret is found and kept: `ROLLCALL_SECRET`, else the file that `ROLLCALL_SECRET_FILE`
 * names, else a file of the user's that is called by the installation's ID, so that a copy of the data folder is worth
 * nothing alone; and under the data folder, as in earlier versions, where there is no such place. See docs/adr/0033.
 */
export class Secrets {
  /** The folder outside of the data folder; undefined where there is none that lasts as long as the data. */
  readonly #home: string | undefined;

  constructor(private readonly config: Config) {
    const { secretHome, dataDir } = config;
    this.#home = secretHome !== undefined && outlives(secretHome, dataDir) ? join(secretHome, 'rollcall') : undefined;
  }

  /**
   * Every secret that can be found for an installation, the likeliest first.
   * @throws ConfigError for a file that can't be read or holds none
   */
  find(installationId: string): FoundSecret[] {
    if (this.config.secret !== undefined) return [{ secret: this.config.secret, path: undefined }];
    const paths = this.#places(installationId).flatMap((path) => [path, `${path}${NEXT}`]);
    return paths.filter((path) => existsSync(path)).map((path) => ({ secret: readSecret(path), path }));
  }

  /**
   * The secret of a new database: the one that is given, or one that is made and kept in the best of the places.
   * @throws ConfigError where none of them can be written
   */
  make(installationId: string): FoundSecret {
    if (this.config.secret !== undefined) return { secret: this.config.secret, path: undefined };
    const [path = '', ...others] = this.#places(installationId);
    try {
      makeFolder(dirname(path));
      if (!existsSync(path)) createFile(path, madeSecret());
    } catch (error) {
      const [other] = others;
      if (other !== undefined) return new Secrets({ ...this.config, secretHome: undefined }).make(installationId);
      if (error instanceof ConfigError) throw error;
      throw new ConfigError(`The secret can't be kept in ${path}. Fix the permissions, or name another file.`, {
        cause: error,
      });
    }
    return { secret: readSecret(path), path };
  }

  /**
   * Brings a secret that the database knows to the place where it belongs: out of the data folder, and from the name
   * that it had while it was new.
   * @returns where it is now. Where it can't be moved, that is where it was
   */
  settle(installationId: string, { secret, path }: FoundSecret): FoundSecret {
    if (path === undefined) return { secret, path };
    const [best = ''] = this.#places(installationId);
    const named = path.endsWith(NEXT) ? path.slice(0, -NEXT.length) : path;
    const wanted = this.#home !== undefined && named === this.#former ? best : named;
    if (wanted === path) return { secret, path };
    try {
      makeFolder(dirname(wanted));
      moveFile(path, wanted, secret);
      return { secret, path: wanted };
    } catch {
      return { secret, path };
    }
  }

  /**
   * A new secret that is to follow one: of a given file, which is made where there is none, or beside the file of the
   * present one.
   * @throws ConfigError where that can't be, saying what to do
   */
  next(present: FoundSecret, file: string | undefined): NextSecret {
    if (file === undefined) return nextBeside(present.path);
    if (!existsSync(file)) createNew(file, () => createFile(file, madeSecret()));
    const secret = readSecret(file);
    if (secret === present.secret) throw new ConfigError(`${file} holds the present secret. A new one is needed.`);
    return { secret, path: file, inPlace: file === present.path, settle: () => undefined };
  }

  /** Where a secret of this installation is looked for, to be told. */
  places(installationId: string): string {
    return this.config.secret === undefined ? this.#places(installationId).join(', ') : 'ROLLCALL_SECRET';
  }

  /** Whether the secret lies in the folder of the database: then a copy of it opens what it seals. */
  isBesideData({ path }: FoundSecret): boolean {
    return path !== undefined && path === this.#former && this.config.databaseUrl.startsWith('sqlite:');
  }

  /** Where versions before 0033 kept it, and where it is kept still if there is no better place. */
  get #former(): string {
    return join(this.config.dataDir, 'secret.key');
  }

  #places(installationId: string): string[] {
    if (this.config.secretFile !== undefined) return [this.config.secretFile];
    if (this.#home === undefined) return [this.#former];
    return [join(this.#home, `${installationId}.key`), this.#former];
  }
}

function nextBeside(path: string | undefined): NextSecret {
  if (path === undefined) {
    throw new ConfigError(
      'The secret is given by ROLLCALL_SECRET, which only you can change. Name a file for the new one: secret rotate --secret-file FILE (made where there is none). Then set ROLLCALL_SECRET to what it holds, or ROLLCALL_SECRET_FILE to its path, for every server.',
    );
  }
  if (path.endsWith(NEXT)) throw new ConfigError(`Rename ${path} first: it is the present secret, and has no ${NEXT}.`);
  const draft = `${path}${NEXT}`;
  const secret = madeSecret();
  createNew(draft, () => replaceFile(draft, secret));
  return { secret, path, inPlace: true, settle: () => moveFile(draft, path, secret) };
}

function createNew(path: string, create: () => void): void {
  try {
    create();
  } catch (error) {
    throw new ConfigError(
      `The new secret can't be kept in ${path}. Name another file: secret rotate --secret-file FILE`,
      {
        cause: error,
      },
    );
  }
}

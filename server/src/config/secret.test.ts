import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secrets, parseConfig } from './index.ts';

const ID = '019aaaaa-0000-7000-8000-000000000001';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rollcall-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const secretsOf = (env: Record<string, string> = {}): Secrets =>
  new Secrets(parseConfig({ DATA_DIR: join(folder, 'data'), ...env }));
const atHome = (): Secrets => secretsOf({ HOME: join(folder, 'home') });
const HOME_FILE = (): string => join(folder, 'home', '.config', 'rollcall', `${ID}.key`);
const FORMER = (): string => join(folder, 'data', 'secret.key');
const write = (path: string, text: string): void => {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

describe('the secret', () => {
  test('is made outside of the data folder, for its owner only, once', () => {
    const made = atHome().make(ID);
    expect(made.path).toBe(HOME_FILE());
    expect(made.secret.length).toBeGreaterThanOrEqual(43);
    expect(readFileSync(HOME_FILE(), 'utf8')).toBe(made.secret);
    expect(statSync(HOME_FILE()).mode & 0o777).toBe(0o600);
    expect(atHome().make(ID)).toEqual(made);
    expect(atHome().find(ID)).toEqual([made]);
    expect(readdirSync(join(HOME_FILE(), '..'))).toEqual([`${ID}.key`]);
  });

  test('of another installation of the same user is another', () => {
    expect(atHome().make('other').secret).not.toBe(atHome().make(ID).secret);
  });

  test('is found where XDG_CONFIG_HOME says', () => {
    const secrets = secretsOf({ HOME: '/nowhere', XDG_CONFIG_HOME: join(folder, 'xdg') });
    expect(secrets.make(ID).path).toBe(join(folder, 'xdg', 'rollcall', `${ID}.key`));
  });

  test.each([
    ['there is no home folder', {}],
    ['the home folder can not be written', { HOME: '/proc/nowhere' }],
    ['the home folder is a file', { HOME: '/dev/null' }],
  ])('is kept under the data folder where %s', (_, env) => {
    const secrets = secretsOf(env);
    const made = secrets.make(ID);
    expect(made.path).toBe(FORMER());
    expect(secrets.settle(ID, made)).toEqual(made);
    expect(secrets.isBesideData(made)).toBe(true);
  });

  test('is the one that the configuration says, or is in the file that it names', () => {
    const secret = 'x'.repeat(32);
    expect(secretsOf({ ROLLCALL_SECRET: secret }).find(ID)).toEqual([{ secret, path: undefined }]);
    expect(secretsOf({ ROLLCALL_SECRET: secret }).make(ID)).toEqual({ secret, path: undefined });
    const path = join(folder, 'run', 'secret');
    expect(secretsOf({ ROLLCALL_SECRET_FILE: path }).find(ID)).toEqual([]);
    write(path, `${secret}\n`);
    expect(secretsOf({ ROLLCALL_SECRET_FILE: path }).find(ID)).toEqual([{ secret, path }]);
    expect(secretsOf({ ROLLCALL_SECRET_FILE: path }).make(ID)).toEqual({ secret, path });
  });

  test('of an earlier version is moved out of the data folder', () => {
    const secret = 'x'.repeat(40);
    write(FORMER(), secret);
    const [found] = atHome().find(ID);
    expect(found).toEqual({ secret, path: FORMER() });
    expect(atHome().settle(ID, { secret, path: FORMER() })).toEqual({ secret, path: HOME_FILE() });
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
    expect(atHome().find(ID)).toEqual([{ secret, path: HOME_FILE() }]);
  });

  test('is not taken from a file that holds none, or from a folder', () => {
    write(FORMER(), '');
    expect(() => secretsOf().find(ID)).toThrow('is no secret');
    mkdirSync(join(folder, 'directory'));
    expect(() => secretsOf({ ROLLCALL_SECRET_FILE: join(folder, 'directory') }).find(ID)).toThrow("can't be read");
  });

  test('can not be kept in a folder that is none, which is said', () => {
    for (const at of ['/dev/null/data', '/proc/data']) {
      expect(() => secretsOf({ DATA_DIR: at }).make(ID)).toThrow(`The folder ${at} can't be made`);
    }
    expect(() => secretsOf({ ROLLCALL_SECRET_FILE: '/proc/secret' }).make(ID)).toThrow(
      "The secret can't be kept in /proc/secret",
    );
  });
});

describe('a secret that is to follow another', () => {
  test('is kept beside it until the database knows it, and both are found meanwhile', () => {
    const present = atHome().make(ID);
    const next = atHome().next(present, undefined);
    expect(next).toMatchObject({ path: HOME_FILE(), inPlace: true });
    expect(next.secret).not.toBe(present.secret);
    expect(atHome().find(ID)).toEqual([present, { secret: next.secret, path: `${HOME_FILE()}.new` }]);
    next.settle();
    expect(atHome().find(ID)).toEqual([{ secret: next.secret, path: HOME_FILE() }]);
    expect(readdirSync(join(HOME_FILE(), '..'))).toEqual([`${ID}.key`]);
  });

  test('that a crash has left beside it is brought to its place', () => {
    const present = atHome().make(ID);
    const { secret } = atHome().next(present, undefined);
    const [, found] = atHome().find(ID);
    expect(atHome().settle(ID, found ?? present)).toEqual({ secret, path: HOME_FILE() });
    expect(atHome().find(ID)).toEqual([{ secret, path: HOME_FILE() }]);
  });

  test('is taken from a file, or made in it', () => {
    const present = atHome().make(ID);
    const path = join(folder, 'new.key');
    const next = atHome().next(present, path);
    expect(next).toMatchObject({ path, inPlace: false, secret: readFileSync(path, 'utf8') });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(atHome().next(present, path).secret).toBe(next.secret);
    expect(() => atHome().next(present, HOME_FILE())).toThrow('holds the present secret');
    expect(() => atHome().next(present, '/proc/new.key')).toThrow("can't be kept in /proc/new.key");
  });

  test('of a configuration needs a file, and it is said what to do', () => {
    const present = { secret: 'x'.repeat(32), path: undefined };
    expect(() => secretsOf({ ROLLCALL_SECRET: present.secret }).next(present, undefined)).toThrow(
      /--secret-file FILE[\s\S]*set ROLLCALL_SECRET/,
    );
  });
});

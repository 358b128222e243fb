import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The server as it is delivered: built once, started as often as a test likes. */
export class BuiltServer {
  private constructor(private readonly folder: string) {}

  /** @param name of the folder, inside the package so that the bundle finds what it imports */
  static async build(name: string): Promise<BuiltServer> {
    const folder = fileURLToPath(new URL(`../.tmp/${name}-${process.pid}`, import.meta.url));
    await build({ root, configFile: `${root}/vite.config.ts`, logLevel: 'silent', build: { outDir: folder } });
    return new BuiltServer(folder);
  }

  /** Starts it as an operator does, without what Vitest sets. */
  run(env: Readonly<Record<string, string>>): RunningServer {
    return this.#spawn('main.js', [], { PORT: '0', LOG_LEVEL: 'error', ...env });
  }

  /** Runs a command of the operators' beside it. */
  operator(env: Readonly<Record<string, string>>, ...words: readonly string[]): RunningServer {
    return this.#spawn('cli.js', words, env);
  }

  #spawn(script: string, words: readonly string[], env: Readonly<Record<string, string>>): RunningServer {
    const { NODE_ENV: _, ...inherited } = process.env;
    const given = { ...inherited, ...env };
    return new RunningServer(
      spawn(process.execPath, [`${this.folder}/${script}`, ...words], {
        env: given,
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
}

/** A process of the built server. */
export class RunningServer {
  /** All that it has printed. */
  output = '';
  readonly ended: Promise<Ended>;

  constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    this.ended = once(child, 'close').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as string | null,
      output: this.output,
    }));
  }

  /** The port, once it listens. */
  async listening(): Promise<number> {
    const ready = new Promise<number>((resolve) => {
      const look = (): void => {
        const port = /ready: http:\S+?:(\d+)\/\n/.exec(this.output)?.[1];
        if (port) resolve(Number(port));
      };
      this.child.stdout?.on('data', look);
      look();
    });
    const failed = this.ended.then(({ output }) => {
      throw new Error(`The server did not start:\n${output}`);
    });
    return Promise.race([ready, failed]);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }
}

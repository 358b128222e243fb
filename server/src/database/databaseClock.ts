import { type Clock, systemClock } from '../kernel/index.ts';
import type { Database } from './database.ts';

/** How often the database is asked for the time, in milliseconds. */
const EVERY = 10_000;
/** A smaller difference is the way to the database and back. */
const TOLERATED = 100;
/** An answer that took longer says too little. */
const SLOW = 1_000;

/**
 * The time as the database tells it, which is the same for all servers that share it, whatever their own clocks say. It
 * is asked for every ten seconds and counted on monotonically in between, so reading it costs nothing. SQLite has no
 * clock but the one of its only machine.
 */
export class DatabaseClock implements Clock {
  #asked: { readonly at: number; readonly time: number } | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly own: Clock = systemClock,
  ) {}

  /** Asks for the time, and goes on asking. To be called once the database is connected. */
  async start(): Promise<void> {
    if (this.database.engine === 'sqlite') return;
    await this.ask();
    // While the database doesn't answer the time is counted on from its last answer.
    this.#timer = setInterval(() => void this.ask().catch(() => undefined), EVERY).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  now(): Date {
    return this.#asked ? new Date(Math.round(this.#counted(performance.now()) ?? 0)) : this.own.now();
  }

  /** Asks for the time once. */
  async ask(): Promise<void> {
    const began = performance.now();
    const [row] = await this.database.query(`SELECT ${this.database.now} AS now`);
    const at = performance.now();
    const time = Number(row?.['now']) + (at - began) / 2;
    const counted = this.#counted(at);
    const believed = counted !== undefined && (at - began > SLOW || Math.abs(time - counted) < TOLERATED);
    if (!believed) this.#asked = { at, time };
  }

  #counted(at: number): number | undefined {
    return this.#asked && this.#asked.time + (at - this.#asked.at);
  }
}

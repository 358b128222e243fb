import type { FastifyPluginAsync } from 'fastify';
import type { JobDefinition } from './jobs.ts';
import type { Measure } from './measures.ts';

/** What has run out is tidied away by it, now and then, by every server that works on jobs. */
export interface Sweep {
  /** For the log, where it fails: `expired imports`. */
  readonly name: string;
  run(): Promise<unknown>;
}

/**
 * What a module brings to the house, beside what others may call of it: `app.ts` puts the parts of all modules
 * together.
 */
export interface Plug {
  /** Its tables. */
  readonly entities: readonly (new () => object)[];
  /** What it answers in the graph. */
  readonly resolvers: readonly object[];
  /**
   * What it answers over HTTP. Each route's `config.rules` says who may use it, and what it takes: see `RouteRules` in
   * `http`.
   */
  readonly routes?: FastifyPluginAsync;
  /** The kinds of work that it defines. */
  readonly jobs?: readonly JobDefinition[];
  /** What it tidies, one after another, every ten minutes. */
  readonly sweeps?: readonly Sweep[];
  /** What it tells of itself in numbers. */
  readonly measures?: readonly Measure[];
}

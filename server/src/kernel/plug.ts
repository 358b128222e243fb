import type { FastifyPluginAsync } from 'fastify';

/** What a module brings to the house, beside what others may call of it: `app.ts` puts the parts of all modules together. */
export interface Plug {
  /** Its tables. */
  readonly entities: readonly (new () => object)[];
  /** What it answers in the graph. */
  readonly resolvers: readonly object[];
  /** What it answers over HTTP. Each route's `config.rules` says who may use it, and what it takes: see `RouteRules` in `http`. */
  readonly routes?: FastifyPluginAsync;
  /** Does the work that it defines, by kind. @param signal aborted when the process stops */
  readonly jobs?: Readonly<Record<string, (subjectId: string, signal: AbortSignal) => Promise<void>>>;
  /** What it tidies, one after another, every ten minutes. */
  readonly sweeps?: readonly (() => Promise<void>)[];
}

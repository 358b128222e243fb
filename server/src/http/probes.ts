import type { FastifyBaseLogger, FastifyInstance } from 'fastify';

/** Whoever asks is answered within this, in milliseconds, whatever hangs. */
const PATIENCE = 2_000;

/** What the probes ask. */
export interface Probed {
  /** Fails, or hangs, where the database can't be asked. */
  ping(): Promise<void>;
}

/** Whether a process can take requests: its database answers, and it is not about to end. */
export class Readiness {
  #draining = false;
  /** One is enough: while a database hangs, each probe would take another of its connections. */
  #asking: Promise<boolean> | undefined;
  #answered = true;

  constructor(
    private readonly database: Probed,
    private readonly log: Pick<FastifyBaseLogger, 'error' | 'warn'>,
  ) {}

  /** From now on whoever shares out requests is told to send them elsewhere. */
  drain(): void {
    this.#draining = true;
  }

  get draining(): boolean {
    return this.#draining;
  }

  /** Whether the database answers in time. What keeps on hanging is not asked anew. */
  async databaseAnswers(): Promise<boolean> {
    this.#asking ??= this.#ask().finally(() => {
      this.#asking = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), PATIENCE);
    });
    const answered = await Promise.race([this.#asking, late]);
    clearTimeout(timer);
    if (!answered && this.#answered) this.log.error('The database does not answer');
    if (answered && !this.#answered) this.log.warn('The database answers again');
    this.#answered = answered;
    return answered;
  }

  async #ask(): Promise<boolean> {
    try {
      await this.database.ping();
      return true;
    } catch (error) {
      if (this.#answered) this.log.error({ err: error }, 'The database could not be asked');
      return false;
    }
  }
}

/**
 * Serves what supervisors and proxies ask: `/livez` whether the process answers at all, `/readyz` whether it is to be
 * given requests, `/health` whether its database answers.
 */
export function probes(fastify: FastifyInstance, readiness: Readiness): void {
  fastify.get('/livez', async (_request, reply) => reply.send({ status: 'ok' }));
  fastify.get('/readyz', async (_request, reply) => {
    if (readiness.draining) return reply.code(503).send({ status: 'draining' });
    const answers = await readiness.databaseAnswers();
    return reply.code(answers ? 200 : 503).send({ status: answers ? 'ok' : 'unavailable' });
  });
  fastify.get('/health', async (_request, reply) => {
    const answers = await readiness.databaseAnswers();
    return reply.code(answers ? 200 : 503).send({ status: answers ? 'ok' : 'unavailable' });
  });
}

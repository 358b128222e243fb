import { expect } from 'vitest';
import { Database } from '../src/database/index.ts';
import { InProcessJobs, JobDesk, JobDeskStore, JobEntity, JobKinds, JobStore } from '../src/jobs/index.ts';
import type { JobClass, JobDefinition } from '../src/kernel/index.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { ENTITIES } from './entities.ts';

export const CLASS: JobClass = { name: 'test', places: 2, perOrganization: 2, yields: true };
export const [ALPHA, BETA, GAMMA] = ['alpha', 'beta', 'gamma'] as const;

/** The queue by itself, on a database of its own, with work that is made up. */
export class TestQueue {
  readonly #engines: InProcessJobs[] = [];

  private constructor(
    readonly database: Database,
    private readonly place: TestDatabase,
  ) {}

  static async start(): Promise<TestQueue> {
    const place = await createTestDatabase();
    const database = new Database(place.url, ENTITIES);
    await database.start();
    return new TestQueue(database, place);
  }

  /** Work of one kind, `test`, and the servers that do it. */
  work(run: JobDefinition['run'], more: Partial<JobDefinition> = {}): Work {
    return new Work(this.database, this.#engines, run, more);
  }

  ask(engine: InProcessJobs, id: string, organizationId: string = ALPHA, size?: number): Promise<void> {
    return this.database.run(() => engine.enqueue('test', { id, organizationId }, size));
  }

  kept(): Promise<JobEntity[]> {
    return this.database.rows(JobEntity).find({ order: { subjectId: 'ASC' } });
  }

  async untilEmpty(): Promise<void> {
    // oxlint-disable-next-line vitest/no-standalone-expect -- it stands in the tests that call it
    await expect.poll(async () => (await this.kept()).length).toBe(0);
  }

  /** Moves what is due, or a lease, by so many milliseconds. */
  move(milliseconds: number): Promise<unknown> {
    return this.update({ runAt: () => `run_at + ${milliseconds}` });
  }

  /** Changes every job, by SQL. */
  update(values: Partial<Record<keyof JobEntity, () => string>>): Promise<unknown> {
    return this.database.run(() =>
      this.database.writable(JobEntity).createQueryBuilder().update().set(values).execute(),
    );
  }

  /** Stops every server and forgets every job, for the next test. */
  async clear(): Promise<void> {
    for (const engine of this.#engines.splice(0)) await engine.stop();
    await this.database.run(() => this.database.writable(JobEntity).createQueryBuilder().delete().execute());
  }

  async drop(): Promise<void> {
    await this.database.stop();
    await this.place.drop();
  }
}

/** What becomes of the jobs of one kind. */
class Work {
  readonly failures: string[] = [];
  readonly givenUp: string[] = [];
  readonly reopened: string[] = [];
  readonly forgotten: string[] = [];
  readonly definition: JobDefinition;
  readonly kinds = new JobKinds();

  constructor(
    private readonly database: Database,
    private readonly engines: InProcessJobs[],
    run: JobDefinition['run'],
    more: Partial<JobDefinition>,
  ) {
    this.definition = {
      kind: 'test',
      class: CLASS,
      tries: 3,
      backoff: () => 0,
      run,
      giveUp: async ({ id }) => void this.givenUp.push(id),
      reopen: async ({ id }) => this.reopened.push(id) > 0,
      forget: async ({ id }) => void this.forgotten.push(id),
      ...more,
    };
    this.kinds.define([this.definition]);
  }

  server(options: { lease?: number; poll?: number } = {}): InProcessJobs {
    const report = (message: string): void => void this.failures.push(message);
    const engine = new InProcessJobs(
      { store: new JobStore(this.database), kinds: this.kinds, unitOfWork: this.database, report },
      { lease: 600_000, poll: 20, soleWorker: false, ...options },
    );
    this.engines.push(engine);
    return engine;
  }

  get desk(): JobDesk {
    return new JobDesk(new JobDeskStore(this.database), this.kinds, this.database);
  }
}

/** Something that is waited for until it is let go on. */
export function gate(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>((resolve) => (open = resolve));
  return { promise, open: () => open() };
}

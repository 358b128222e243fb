import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type InProcessJobs, JobStore } from '../src/jobs/index.ts';
import { type JobClass, type JobDefinition, LeftToOthers, newId } from '../src/kernel/index.ts';
import { ALPHA, BETA, CLASS, GAMMA, TestQueue, gate } from './testQueue.ts';

let queue: TestQueue;
beforeAll(async () => {
  queue = await TestQueue.start();
});
afterEach(() => queue.clear());
afterAll(() => queue.drop());

describe('work that was asked for', () => {
  test('is done once, however often it was asked for before it begins', async () => {
    const done: string[] = [];
    const work = queue.work(async ({ id }) => void done.push(id));
    const engine = work.server();
    await queue.ask(engine, 'a');
    await queue.ask(engine, 'a');
    await queue.ask(engine, 'b', BETA);
    await engine.start();
    await queue.untilEmpty();
    expect(done.toSorted()).toEqual(['a', 'b']);
  });

  test('while it runs is done again', async () => {
    const [begun, goOn] = [gate(), gate()];
    let runs = 0;
    const work = queue.work(async () => {
      runs += 1;
      begun.open();
      if (runs === 1) await goOn.promise;
    });
    const engine = work.server();
    await queue.ask(engine, 'a');
    await engine.start();
    await begun.promise;
    await queue.ask(engine, 'a');
    expect(runs).toBe(1);
    goOn.open();
    await queue.untilEmpty();
    expect(runs).toBe(2);
  });

  test('in a transaction that is undone is not done', async () => {
    const work = queue.work(async () => undefined);
    const engine = work.server();
    const failing = queue.database.run(async () => {
      await engine.enqueue('test', { id: 'a', organizationId: 'alpha' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await queue.kept()).toEqual([]);
  });

  test('must be of a kind that a module defines, and each is defined once', async () => {
    const work = queue.work(async () => undefined);
    const engine = work.server();
    const unknown = queue.database.run(() => engine.enqueue('none', { id: 'a', organizationId: 'alpha' }));
    await expect(unknown).rejects.toThrow('No module defines');
    expect(() => work.kinds.define([work.definition])).toThrow('defined twice');
  });
});

describe('a job that fails', () => {
  test('is tried again after a while that grows, and given up in the end', async () => {
    const waits: number[] = [];
    const fails = () => Promise.reject(new RangeError('no such thing: hunter2'));
    const backoff = (failures: number): number => {
      waits.push(failures);
      return 0;
    };
    const work = queue.work(fails, { backoff });
    const engine = work.server();
    await queue.ask(engine, 'a');
    await engine.start();
    await expect.poll(() => work.givenUp).toEqual(['a']);
    await expect.poll(async () => (await queue.kept())[0]?.givenUpAt).not.toBeNull();
    expect(waits).toEqual([1, 2]);
    const [job] = await work.desk.list();
    expect(job).toMatchObject({
      state: 'GIVEN_UP',
      kind: 'test',
      subjectId: 'a',
      organizationId: 'alpha',
      failures: 3,
    });
    expect(job?.failure).toBe('RangeError: no such thing');
    expect(work.failures.map((message) => message.split(':')[0])).toEqual([
      'A job failed and will be tried again',
      'A job failed and will be tried again',
      'A job failed and is given up',
    ]);
  });

  test('waits until its time has come by the database’s clock', async () => {
    let runs = 0;
    const work = queue.work(
      () => {
        runs += 1;
        return Promise.reject(new Error('no'));
      },
      { backoff: () => 3_600_000 },
    );
    const engine = work.server();
    await queue.ask(engine, 'a');
    await engine.start();
    await expect.poll(async () => (await queue.kept())[0]?.attempts).toBe(1);
    const [job] = await work.desk.list();
    expect(job).toMatchObject({ state: 'WAITING', failures: 1, failure: 'Error: no' });
    await queue.move(-3_500_000);
    expect((await work.desk.list())[0]?.state).toBe('WAITING');
    expect(runs).toBe(1);
    await queue.move(-200_000);
    await expect.poll(() => runs).toBe(2);
  });

  test('that was given up is tried again where an operator wants it, with no failure counted', async () => {
    let broken = true;
    const work = queue.work(() => (broken ? Promise.reject(new Error('broken')) : Promise.resolve()));
    const engine = work.server();
    await queue.ask(engine, 'a');
    await engine.start();
    await expect.poll(async () => (await work.desk.list())[0]?.state).toBe('GIVEN_UP');
    broken = false;
    const [job] = await work.desk.list();
    expect(await work.desk.retry(job?.id ?? '')).toBe('RETRIED');
    await queue.untilEmpty();
    expect([work.reopened, work.givenUp, work.forgotten]).toEqual([['a'], ['a'], []]);
    expect(await work.desk.retry(job?.id ?? '')).toBe('GONE');
  });

  test('that can’t be reopened stays given up until it is failed, and is forgotten a day later', async () => {
    const work = queue.work(() => Promise.reject(new Error('no')), { tries: 1, reopen: async () => false });
    const engine = work.server();
    await queue.ask(engine, 'a');
    await queue.ask(engine, 'b');
    await engine.start();
    await expect.poll(() => work.givenUp.toSorted()).toEqual(['a', 'b']);
    await expect.poll(async () => (await queue.kept()).every((job) => job.givenUpAt)).toBe(true);
    const [a, b] = await queue.kept();
    expect(await work.desk.retry(a?.id ?? '')).toBe('LOST');
    await work.desk.forgetOld();
    expect(work.forgotten).toEqual([]);
    expect(await work.desk.fail(a?.id ?? '')).toBe(true);
    expect(await work.desk.fail(a?.id ?? '')).toBe(false);
    expect([work.forgotten, work.givenUp.length]).toEqual([['a'], 2]);
    await queue.update({ givenUpAt: () => 'given_up_at - 86400001' });
    await work.desk.forgetOld();
    expect([work.forgotten, await queue.kept()]).toEqual([['a', 'b'], []]);
    expect(b?.subjectId).toBe('b');
  });

  test('since this server can’t do it is never given up, and waits for others', async () => {
    let runs = 0;
    const work = queue.work(
      () => {
        runs += 1;
        return Promise.reject(new LeftToOthers('not here'));
      },
      { tries: 1 },
    );
    const engine = work.server();
    await queue.ask(engine, 'a');
    await engine.start();
    for (let run = 1; run <= 3; run += 1) {
      await expect.poll(() => [runs, work.failures.length]).toEqual([run, run]);
      await expect.poll(async () => (await queue.kept())[0]?.workerId).toBeNull();
      await queue.move(-15_000);
    }
    expect(work.givenUp).toEqual([]);
    expect((await queue.kept())[0]?.attempts).toBe(0);
  });

  test('can be failed while it waits, and what it was for is ended', async () => {
    const work = queue.work(async () => undefined);
    await queue.ask(work.server(), 'a');
    const [job] = await work.desk.list();
    expect(job?.state).toBe('WAITING');
    expect(await work.desk.fail(job?.id ?? '')).toBe(true);
    expect([work.givenUp, work.forgotten, await queue.kept()]).toEqual([['a'], ['a'], []]);
  });
});

describe('organizations', () => {
  test('take turns, however many jobs one has, and a job gives its place to one that waits', async () => {
    const running = new Set<string>();
    const order: string[] = [];
    const work = queue.work(async ({ id, organizationId }, signal) => {
      order.push(organizationId);
      if (organizationId !== ALPHA) return;
      running.add(id);
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      running.delete(id);
    });
    const engine = work.server();
    for (const id of ['a1', 'a2', 'a3', 'a4']) await queue.ask(engine, id);
    await engine.start();
    await expect.poll(() => running.size).toBe(2);
    await queue.ask(engine, 'b1', BETA);
    await queue.ask(engine, 'g1', GAMMA);
    // Each has its turn though the places are taken by work that does not end by itself.
    await expect.poll(() => order.filter((who) => who !== ALPHA).toSorted()).toEqual([BETA, GAMMA]);
    await expect
      .poll(async () => (await queue.kept()).map(({ subjectId }) => subjectId))
      .toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(work.failures).toEqual([]);
  });

  test('have no more places at once than their class gives each, and places of one class are not another’s', async () => {
    const commits: JobClass = { name: 'commits', places: 2, perOrganization: 1, yields: false };
    const begun: string[] = [];
    const end = gate();
    const run: JobDefinition['run'] = async ({ id }) => {
      begun.push(id);
      await end.promise;
    };
    const work = queue.work(run);
    work.kinds.define([{ ...work.definition, kind: 'commit', class: commits }]);
    const engine = work.server();
    const commit = (id: string, organizationId: string): Promise<void> =>
      queue.database.run(() => engine.enqueue('commit', { id, organizationId }));
    for (const id of ['a1', 'a2', 'a3']) await queue.ask(engine, id);
    await engine.start();
    await expect.poll(() => begun).toEqual(['a1', 'a2']);
    await commit('c1', 'alpha');
    await commit('c2', 'alpha');
    await expect.poll(() => begun).toEqual(['a1', 'a2', 'c1']);
    await commit('c3', 'beta');
    await expect.poll(() => begun).toEqual(['a1', 'a2', 'c1', 'c3']);
    end.open();
    await queue.untilEmpty();
    expect(begun.toSorted()).toEqual(['a1', 'a2', 'a3', 'c1', 'c2', 'c3']);
  });
});

describe('a small job', () => {
  const SMALL = { size: 10, places: 1 };

  test('is begun though large ones have all the places, and none gives its own up', async () => {
    const begun: string[] = [];
    const end = gate();
    const work = queue.work(
      async ({ id }) => {
        begun.push(id);
        await end.promise;
      },
      { class: { ...CLASS, places: 2, yields: false, small: SMALL } },
    );
    const engine = work.server();
    await queue.ask(engine, 'large', ALPHA, 11);
    await queue.ask(engine, 'unknown', BETA);
    await queue.ask(engine, 'waits', GAMMA, 11);
    await engine.start();
    await expect.poll(() => begun.toSorted()).toEqual(['large', 'unknown']);
    await queue.ask(engine, 'small', GAMMA, 10);
    await expect.poll(() => begun).toHaveLength(3);
    expect(begun[2]).toBe('small');
    end.open();
    await queue.untilEmpty();
    expect(begun).toHaveLength(4);
  });

  test('has no place of a large one, and waits for others of its like', async () => {
    const begun: string[] = [];
    const [first, others] = [gate(), gate()];
    const work = queue.work(
      async ({ id }) => {
        begun.push(id);
        await (id === 'first' ? first : others).promise;
      },
      { class: { ...CLASS, places: 2, yields: false, small: SMALL } },
    );
    const engine = work.server();
    for (const [id, who] of [
      ['first', ALPHA],
      ['second', BETA],
    ] as const)
      await queue.ask(engine, id, who, 1);
    await engine.start();
    await expect.poll(() => begun).toEqual(['first']);
    await queue.ask(engine, 'large', GAMMA, 11);
    await expect.poll(() => begun).toEqual(['first', 'large']);
    first.open();
    await expect.poll(() => begun).toEqual(['first', 'large', 'second']);
    others.open();
    await queue.untilEmpty();
  });

  test('that is asked for again as a large one is one', async () => {
    const begun: string[] = [];
    const end = gate();
    const work = queue.work(
      async ({ id }) => {
        begun.push(id);
        await end.promise;
      },
      { class: { ...CLASS, places: 1, yields: false, small: SMALL } },
    );
    const engine = work.server();
    await queue.ask(engine, 'grown', ALPHA, 1);
    await queue.ask(engine, 'grown', ALPHA, 11);
    await queue.ask(engine, 'small', BETA, 1);
    await queue.ask(engine, 'large', BETA, 11);
    await engine.start();
    await expect.poll(() => begun.toSorted()).toEqual(['grown', 'small']);
    end.open();
    await queue.untilEmpty();
  });
});

describe('a lease', () => {
  test('is the database’s to end: a job is another’s once its time has passed, and not before', async () => {
    const [begun, goOn] = [gate(), gate()];
    const doneBy: string[] = [];
    const first = queue.work(async () => {
      begun.open();
      await goOn.promise;
    });
    const second = queue.work(async () => void doneBy.push('second'));
    const dies = first.server();
    await queue.ask(dies, 'a');
    await dies.start();
    await begun.promise;
    const takesOver = second.server();
    await takesOver.start();
    await queue.move(-500_000);
    expect((await second.desk.list())[0]?.state).toBe('RUNNING');
    await queue.move(-200_000);
    await expect.poll(() => doneBy).toEqual(['second']);
    await queue.untilEmpty();
    // Whose lease has run out has nothing to say any more.
    goOn.open();
    await dies.stop();
    expect([first.failures, second.failures, await queue.kept()]).toEqual([[], [], []]);
  });

  test('that runs out again and again gives the job up: it may be what kills its workers', async () => {
    const work = queue.work(async () => undefined);
    const engine = work.server();
    await queue.ask(engine, 'a');
    const dies = new JobStore(queue.database);
    for (let i = 0; i < 21; i += 1) {
      const [job] = await queue.kept();
      expect((await dies.claim(job?.id ?? '', newId(), 1_000))?.losses).toBe(i);
      await queue.move(-1_001);
    }
    await engine.start();
    await expect.poll(() => work.givenUp).toEqual(['a']);
    expect((await work.desk.list())[0]?.failure).toBe('Error: Its worker was lost 21 times in the middle of it');
  });

  test('is of as much use to two servers: each job is done by one of them', async () => {
    const done: string[] = [];
    const work = queue.work(async ({ id }) => void done.push(id));
    const servers = [work.server(), work.server(), work.server()];
    const ids = Array.from({ length: 30 }, (_, i) => `job-${i}`);
    for (const id of ids) await queue.ask(servers[0] as InProcessJobs, id, id);
    await Promise.all(servers.map((server) => server.start()));
    await queue.untilEmpty();
    expect(done.toSorted()).toEqual(ids.toSorted());
  });
});

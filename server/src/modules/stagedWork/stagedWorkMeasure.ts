import type { Measure } from '../../kernel/index.ts';

/** The rows of a kind of work. */
interface Counted {
  countByStatus(): Promise<{ readonly status: string; readonly count: number }[]>;
}

/**
 * How much work of a kind is in each state.
 * @param statuses all of its states, each of which is told also where nothing is in it
 */
export const stagedWorkMeasure = (
  name: string,
  help: string,
  statuses: readonly string[],
  store: Counted,
): Measure => ({
  name,
  help,
  labels: ['status'],
  async read() {
    const counts = new Map((await store.countByStatus()).map(({ status, count }) => [status, count]));
    return statuses.map((status) => ({ labels: { status }, value: counts.get(status) ?? 0 }));
  },
});

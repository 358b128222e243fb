import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { engine } from './support/database.ts';

/**
 * The files that take longest. Begun first, none of them is the last to go on while the other worker has nothing to do.
 */
const LONGEST = [
  'firefox',
  'userPage',
  'accessibility',
  'review',
  'userList',
  'accounts',
  'accessibilityOfDialogs',
  'importUndo',
];

/**
 * The main paths, which are walked once more with `TEST_DATABASE=mysql` on a database that speaks MySQL's protocol: a
 * hundred users are imported, the list is searched, sorted and paged, many users are changed at once, and the audit log
 * is read and verified. What the database does differently is tested by the server's suite on both engines; these show
 * that the built product runs on it, its jobs and its keyset pages included.
 */
const MAIN_PATHS = ['hundred', 'userList', 'bulkAction', 'audit'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const index = LONGEST.indexOf(basename(moduleId, '.e2e.ts'));
      return index < 0 ? LONGEST.length : index;
    };
    // oxlint-disable-next-line unicorn/no-array-sort -- this is a sequencer's method, not an array's
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}

/**
 * The browser's tests: against the built product, each file with one of its own, two files at a time since browsers
 * mostly wait.
 */
export default defineConfig({
  test: {
    dir: import.meta.dirname,
    include: engine === 'mysql' ? MAIN_PATHS.map((name) => `${name}.e2e.ts`) : ['**/*.e2e.ts'],
    maxWorkers: 2,
    // What the tests import, the browser among it, is the same for every file and keeps nothing of one for the next.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    testTimeout: 300_000,
    hookTimeout: 180_000,
    // What is waited for is seen at once; this is only how long a busy machine may take.
    expect: { poll: { timeout: 15_000 } },
  },
});

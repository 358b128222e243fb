import { readFileSync } from 'node:fs';

import { isGenerated, isTest, trackedFiles } from '../lib/files.mjs';
import { checked } from '../lib/outcome.mjs';
import { at } from '../lib/paths.mjs';

const MEDIAN_UNDER = 80;
const NINETEEN_OF_TWENTY_UNDER = 250;
const NONE_OVER = 400;

/** Files stay small enough to be read in one go. */
export const sizes = {
  name: 'sizes',
  title: 'File sizes',
  run: () => {
    const files = trackedFiles()
      .filter((file) => /^(server|web|shared|scripts|bench)\/.*\.(ts|tsx|mjs|css)$/.test(file))
      .filter((file) => !isTest(file) && !isGenerated(file) && !file.includes('/migrations/'))
      .map((file) => ({ file, lines: readFileSync(at(file), 'utf8').split('\n').length - 1 }))
      .toSorted((one, other) => one.lines - other.lines);
    if (files.length === 0) return checked('No source files were found.');
    const named = (/** @type {typeof files} */ some) => some.map(({ file, lines }) => `\n  ${lines} ${file}`).join('');

    const problems = [];
    const median = files[Math.floor(files.length / 2)]?.lines ?? 0;
    if (median >= MEDIAN_UNDER)
      problems.push(`The median file has ${median} lines; it should be under ${MEDIAN_UNDER}.`);
    const long = files.filter(({ lines }) => lines >= NINETEEN_OF_TWENTY_UNDER);
    if (long.length * 20 > files.length) {
      problems.push(`More than 5 in 100 files have ${NINETEEN_OF_TWENTY_UNDER} lines or more:${named(long)}`);
    }
    const tooLong = files.filter(({ lines }) => lines > NONE_OVER);
    if (tooLong.length > 0) problems.push(`Files over ${NONE_OVER} lines:${named(tooLong)}`);
    return checked(problems);
  },
};

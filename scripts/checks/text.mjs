import { existsSync, readFileSync } from 'node:fs';

import { isGenerated, trackedFiles } from '../lib/files.mjs';
import { checked } from '../lib/outcome.mjs';
import { at } from '../lib/paths.mjs';

/**
 * Every line of a set of files that is found fault with.
 * @param {(file: string) => boolean} wanted
 * @param {(line: string) => boolean} isFault
 */
function faultyLines(wanted, isFault) {
  return trackedFiles()
    .filter((file) => wanted(file) && existsSync(at(file)))
    .flatMap((file) => {
      const text = readFileSync(at(file), 'utf8');
      if (text.includes('\0')) return [];
      return text.split('\n').flatMap((line, index) => {
        return isFault(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 160)}`] : [];
      });
    });
}

// The letters in brackets keep these patterns from finding themselves.
const MACHINE_PATH =
  /(?<![\w.~}*@-])\/([w]ork|[f]arm|[r]oot|[h]ome\/[a-z][\w.-]*|[U]sers\/[\w.-]+)\/|[A-Z]:\\[U]sers\\/;
const REGISTRY = /[h]ttps?:\/\/[^\s"'`)]*(registry|mirror|proxy)[^\s"'`)]*/;

/** Nothing tracked names a folder of somebody's machine or the address of a package registry. */
export const addresses = {
  name: 'addresses',
  title: 'No machine paths, no registry addresses',
  run: () =>
    checked(
      faultyLines(
        (file) => !/\.(png|jpg|webp|ico|woff2)$/.test(file),
        (line) => MACHINE_PATH.test(line) || REGISTRY.test(line),
      ),
    ),
};

const SUPPRESSION = /(oxlint|eslint)-disable|biome-ignore|@ts-(ignore|expect-error|nocheck)|knip-ignore/;
const WITH_REASON =
  /((oxlint|eslint)-disable[^\n]*\s--\s+\S|biome-ignore\s[^:]+:\s*\S|@ts-expect-error\s*(--|:)?\s*\w{3})/;

/** A rule may be set aside in one place, with the reason beside it. */
export const suppressions = {
  name: 'suppressions',
  title: 'Every suppression has its reason',
  run: () =>
    checked(
      faultyLines(
        (file) => /\.(ts|tsx|mjs|cjs|css)$/.test(file) && !isGenerated(file) && file !== 'scripts/checks/text.mjs',
        (line) => SUPPRESSION.test(line) && !WITH_REASON.test(line),
      ),
    ),
};

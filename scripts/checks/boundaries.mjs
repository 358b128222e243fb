import { filesUnder } from '../lib/files.mjs';
import { checked } from '../lib/outcome.mjs';
import { toolScript } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

/** The folders whose imports are walked; each has to be seen. */
const WALKED = ['shared/src', 'server/src', 'web/src'];

/**
 * @typedef {object} Cruise
 * @property {{ source: string, dependencies: { resolved: string }[] }[]} modules
 * @property {{ violations: { rule: { name: string, severity: string }, from: string, to: string, comment?: string }[]
 * }} summary
 */

/** Who may import whom: the rules are in .dependency-cruiser.mjs. */
export const boundaries = {
  name: 'boundaries',
  title: 'Boundaries: who may import whom',
  run: async () => {
    const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...WALKED];
    const { stdout, output } = await runNode(toolScript('dependency-cruiser', 'depcruise'), args);
    if (!stdout.startsWith('{')) return checked(output || 'dependency-cruiser printed nothing');
    /** @type {Cruise} */
    const cruise = JSON.parse(stdout);
    const broken = cruise.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
    return checked([...blindSpots(cruise), ...broken]);
  },
};

/**
 * A walk that sees nothing finds nothing wrong: every source file has to be among the modules, and imports have to be
 * followed from package to package.
 * @param {Cruise} cruise
 */
function blindSpots({ modules }) {
  const seen = new Set(modules.map((module) => module.source));
  const unseen = WALKED.flatMap((folder) => {
    const sources = filesUnder(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
    if (sources.length === 0) return [`no modules in ${folder}`];
    return sources.filter((file) => !seen.has(file)).map((file) => `not seen: ${file}`);
  });
  const unfollowed = ['server/src/', 'web/src/'].filter((folder) => {
    const imports = modules
      .filter((module) => module.source.startsWith(folder))
      .flatMap((module) => module.dependencies);
    return !imports.some((dependency) => dependency.resolved.startsWith('shared/src/'));
  });
  return [...unseen, ...unfollowed.map((folder) => `no import from ${folder} to shared/src was followed`)];
}

import { checked } from '../lib/outcome.mjs';
import { toolScript } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';

/**
 * A step that passes when a tool exits with 0; otherwise what the tool printed is the problem.
 * @param {string} name
 * @param {string} title
 * @param {readonly [tool: string, ...args: string[]][]} commands
 * @param {string} [packageName] of the tool, where it is named otherwise
 * @returns {import('../lib/outcome.mjs').Step}
 */
function toolStep(name, title, commands, packageName) {
  return {
    name,
    title,
    run: async () => {
      const problems = [];
      for (const [tool, ...args] of commands) {
        const { code, output } = await runNode(toolScript(packageName ?? tool, tool), args);
        if (code !== 0)
          problems.push(`${output || 'It printed nothing'}\n(${[tool, ...args].join(' ')}: exit code ${code})`);
      }
      return checked(problems);
    },
  };
}

const TYPED = ['shared', 'server', 'web', 'scripts', 'bench'];

export const format = toolStep('format', 'Format', [['biome', 'format', '.']], '@biomejs/biome');
export const lint = toolStep('lint', 'Lint, with types', [['oxlint']]);
export const deadCode = toolStep('dead-code', 'Dead code', [['knip', '--no-progress']]);
export const types = toolStep(
  'types',
  'Types',
  TYPED.map((folder) => ['tsc', '-p', folder]),
  'typescript',
);

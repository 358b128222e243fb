// Imported first by every command, for its effect: an old Node.js is told in one sentence, not by a syntax error.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const needed = engines.node.replace(/^\D*/, '');
const [major = 0, minor = 0] = needed.split('.').map(Number);
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`Rollcall needs Node.js ${needed} or newer; this is Node.js ${process.versions.node}.`);
  process.exit(1);
}

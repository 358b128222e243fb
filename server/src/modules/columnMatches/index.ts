export { createColumnMatches } from './createColumnMatches.ts';

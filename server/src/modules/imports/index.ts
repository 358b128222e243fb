export { createImports } from './createImports.ts';

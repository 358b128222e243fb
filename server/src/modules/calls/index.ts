export { createCalls } from './createCalls.ts';

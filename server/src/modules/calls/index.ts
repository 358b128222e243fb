export { createCalls } from './createCalls.ts';
export type { CallDesk } from './operating/callDesk.ts';

export { createCalls } from './createCalls.ts';
export type { CallDesk } from './operating/callDesk.ts';
export type { RetentionService } from './retention/retention.service.ts';

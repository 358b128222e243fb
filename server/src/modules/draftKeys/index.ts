export { createDraftKeys } from './createDraftKeys.ts';

export { createBulkActions } from './createBulkActions.ts';

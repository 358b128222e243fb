export type { BulkActionService } from './bulkAction.service.ts';
export { BulkActionType } from './bulkAction.type.ts';
export { createBulkActions } from './createBulkActions.ts';

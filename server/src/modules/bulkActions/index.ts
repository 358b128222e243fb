export { BulkActionEntity, BulkActionIssueEntity, BulkActionUserEntity } from './bulkAction.entity.ts';
export { createBulkActions } from './compose.ts';

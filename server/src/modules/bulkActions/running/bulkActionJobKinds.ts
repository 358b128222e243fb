/** The kinds of work that bulk actions define: see `bulkAction.jobs.ts`. */
export const PREPARE_BULK_ACTION = 'userBulkAction.prepare';
export const HASH_BULK_PASSWORDS = 'userBulkAction.hash';
export const COMMIT_BULK_ACTION = 'userBulkAction.commit';

export { BulkActionsPage as default } from '#features/users/bulk/list/BulkActionsPage.tsx';

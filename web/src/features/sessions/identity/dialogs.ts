export { AccountChangedDialog } from './AccountChangedDialog.tsx';
export { ConfirmDialog } from './ConfirmDialog.tsx';
export { SessionEndingDialog } from './SessionEndingDialog.tsx';

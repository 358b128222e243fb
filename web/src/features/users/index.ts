export { UserNewPage } from './form/UserNewPage.tsx';
export { UsersPage } from './list/UsersPage.tsx';
export { SettingsFields } from './settings/SettingsFields.tsx';

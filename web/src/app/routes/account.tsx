export { AccountPage as default } from '#features/sessions/AccountPage.tsx';

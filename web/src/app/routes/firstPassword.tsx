export { FirstPasswordPage as default } from '#features/sessions/FirstPasswordPage.tsx';

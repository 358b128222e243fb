export { SignInPage as default } from '#features/sessions/SignInPage.tsx';

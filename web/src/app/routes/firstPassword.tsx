export { FirstPasswordPage as default } from '../../features/sessions/PasswordPages.tsx';

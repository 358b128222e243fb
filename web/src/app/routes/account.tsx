export { AccountPage as default } from '../../features/sessions/PasswordPages.tsx';

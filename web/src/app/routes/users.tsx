export { UsersPage as default } from '../../features/users/list/UsersPage.tsx';

export { AccountPage as Component } from '../../features/sessions/index.ts';

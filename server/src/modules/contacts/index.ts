export { createContacts } from './createContacts.ts';

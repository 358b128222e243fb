export { createContacts } from './createContacts.ts';
export type { ContactService } from './records/contact.service.ts';
export { ContactType } from './records/contact.type.ts';

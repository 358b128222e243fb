export { createContacts } from './createContacts.ts';
export type { ContactService } from './records/contact.service.ts';
export { DEMO_CONTACTS } from './records/demoContacts.ts';
export { ContactType } from './records/contact.type.ts';

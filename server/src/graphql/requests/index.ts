export { Admission } from './admission.ts';
export { PreparedIntrospection } from './preparedIntrospection.ts';
export { RequestRefused } from './refusal.ts';

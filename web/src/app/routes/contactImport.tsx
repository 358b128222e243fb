export { ContactImportPage as default } from '#features/contacts/import/ContactImportPage.tsx';

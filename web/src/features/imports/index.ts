export { ImportNewPage } from './create/ImportNewPage.tsx';
export { ImportsPage } from './list/ImportsPage.tsx';
export { ImportPage } from './review/ImportPage.tsx';

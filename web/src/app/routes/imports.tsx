export { ImportsPage as default } from '#features/imports/list/ImportsPage.tsx';

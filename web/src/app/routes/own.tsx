export { OwnPage as default } from '#features/sessions/OwnPage.tsx';

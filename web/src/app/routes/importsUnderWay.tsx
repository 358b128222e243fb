export { ImportsUnderWay as default } from '../../features/imports/underWay/ImportsUnderWay.tsx';

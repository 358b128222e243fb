export { ImportsPage as Component } from '../../features/imports/index.ts';

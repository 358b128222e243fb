export { InstallationEntity } from './installation.entity.ts';
export { InstallationService, type RotatedSecret } from './installation.service.ts';
export { InstallationStore } from './installation.store.ts';

export { createInstallation } from './createInstallation.ts';
export type { InstallationService, RotatedSecret } from './installation.service.ts';

export { createInstallation } from './createInstallation.ts';
export type { InstallationService } from './installation.service.ts';

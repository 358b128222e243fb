import type { Secrets } from '../../config/index.ts';
import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Keyring, Plug } from '../../kernel/index.ts';
import type { AuditEnds } from '../audit/index.ts';
import type { OrganizationService } from '../organizations/index.ts';
import { InstallationEntity } from './installation.entity.ts';
import { InstallationService } from './installation.service.ts';
import { InstallationStore } from './installation.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly keyring: Keyring;
  readonly ends: AuditEnds;
  readonly secrets: Secrets;
  readonly organizations: OrganizationService;
  /** Takes what the operator should know of the secret. */
  readonly tell: (message: string) => void;
}

/** The installation's secret, and the keys that are sealed under it. */
export function createInstallation({ database, ...given }: Given) {
  return {
    installation: new InstallationService({ ...given, unitOfWork: database, store: new InstallationStore(database) }),
    entities: [InstallationEntity],
    resolvers: [],
  } satisfies Plug & Record<string, unknown>;
}

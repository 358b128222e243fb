import type { Database } from '../../database/index.ts';
import type { Clock } from '../../kernel/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { ContractService, ContractStore } from '../contract/index.ts';
import type { InstallationService } from '../installation/index.ts';
import type { AdministratorResetService, PasswordHasher, UserService } from '../users/index.ts';
import { OperatorService } from './operator.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditService;
  readonly contracts: ContractService;
  readonly contractStore: ContractStore;
  readonly users: UserService;
  readonly administrators: AdministratorResetService;
  readonly hasher: PasswordHasher;
  readonly installation: InstallationService;
  /** Locks an organization's list of users until the open transaction ends. */
  readonly lockDirectory: (organizationId: string) => Promise<unknown>;
  /** Ends every session of an organization, inside the open transaction, and tells how many. */
  readonly endSessions: (organizationId: string) => Promise<number>;
}

/** What operators do on the command line. */
export const createOperators = ({ database, contractStore, lockDirectory, ...given }: Given) => ({
  operator: new OperatorService({ ...given, unitOfWork: database, store: contractStore, holdUsers: lockDirectory }),
});

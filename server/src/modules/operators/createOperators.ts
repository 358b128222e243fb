import type { Database } from '../../database/index.ts';
import type { Clock } from '../../kernel/index.ts';
import type { AuditService } from '../audit/index.ts';
import type { RetentionService } from '../calls/index.ts';
import type { ServiceTokenService } from '../connections/index.ts';
import type { ContactService } from '../contacts/index.ts';
import type { ContractService, OrganizationService } from '../organizations/index.ts';
import type { InstallationService } from '../installation/index.ts';
import type { AdministratorResetService, SessionService, UserService, UserWriter } from '../users/index.ts';
import { OperatorService } from './operator.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditService;
  readonly contracts: ContractService;
  readonly contacts: Pick<ContactService, 'addFirst'>;
  readonly organizations: OrganizationService;
  readonly users: UserService;
  readonly writer: UserWriter;
  readonly sessions: SessionService;
  readonly administrators: AdministratorResetService;
  readonly installation: InstallationService;
  readonly retention: RetentionService;
  readonly serviceTokens: ServiceTokenService;
}

/** What operators do on the command line. */
export const createOperators = ({ database, ...given }: Given) => ({
  operator: new OperatorService({ ...given, unitOfWork: database }),
});

import { type ErrorCode, LIMITS } from '@rollcall/shared';
import { type ActingPrincipal, actorIdOf, refuse } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';

interface Dependencies {
  readonly contracts: ContractService;
  /** How many are open: of an organization, or of one user of it. */
  readonly countOpen: (organizationId: string, userId?: string) => Promise<number>;
  readonly code: Extract<ErrorCode, 'TOO_MANY_OPEN_IMPORTS' | 'TOO_MANY_OPEN_BULK_ACTIONS'>;
}

/** Limits how much of one kind an organization, and each user of it, may have open: waiting, or being worked on. */
export class OpenQuota {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Refuses one more than there may be. Many at once may all be let through: it saves the work on what would be refused
   * afterwards.
   * @throws Refused with the code of the kind, and whose limit was met
   */
  async assert(actor: ActingPrincipal): Promise<void> {
    const { countOpen, code } = this.parts;
    const { organizationId } = actor;
    const { openPerUser, openPerOrganization } = LIMITS;
    if ((await countOpen(organizationId, actorIdOf(actor))) >= openPerUser)
      refuse({ code, params: { limit: openPerUser, whose: 'user' } });
    if ((await countOpen(organizationId)) >= openPerOrganization)
      refuse({ code, params: { limit: openPerOrganization, whose: 'organization' } });
  }

  /**
   * The same inside the open transaction, with the organization locked until it ends: of many at once, none is one too
   * many.
   */
  async assertLocked(actor: ActingPrincipal): Promise<void> {
    await this.parts.contracts.lock(actor.organizationId);
    await this.assert(actor);
  }
}

import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Access, type Connection, type Context, ForwardPageArgs, actorOf, toConnection } from '../../graphql/index.ts';
import type { AuditService } from './audit.service.ts';
import { AuditEntryConnection, AuditEntryFilter, type AuditEntryType, AuditVerificationType } from './audit.type.ts';

@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Access('administrator')
  @Query(() => AuditEntryConnection, { description: 'The audit log, newest first.' })
  async auditEntries(
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('filter', () => AuditEntryFilter, { nullable: true }) filter: AuditEntryFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<AuditEntryType>> {
    const actor = actorOf(context);
    const query = {
      kind: filter?.kind ?? undefined,
      actorId: filter?.actorId ?? undefined,
      targetId: filter?.targetId ?? undefined,
      from: filter?.from ?? undefined,
      to: filter?.to ?? undefined,
    };
    const page = await this.audit.page(actor, query, args);
    return toConnection(
      page,
      (entry) => entry,
      () => this.audit.count(actor, query),
    );
  }

  @Access('administrator')
  @Query(() => AuditVerificationType, {
    description: 'Tells whether any entry of the audit log was changed, removed, reordered or cut off, and which.',
  })
  auditVerify(@Ctx() context: Context): Promise<AuditVerificationType> {
    return this.audit.verify(actorOf(context).organizationId);
  }
}

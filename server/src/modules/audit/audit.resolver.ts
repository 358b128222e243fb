import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import {
  Access,
  AuditKindEnum,
  type Connection,
  type Context,
  ForwardPageArgs,
  actorOf,
  payload,
  toConnection,
} from '../../graphql/index.ts';
import { AuditEntryFilter, AuditExportInput, AuditExportPayload, toAuditQuery } from './audit.inputs.ts';
import type { AuditKind } from '../../kernel/index.ts';
import type { AuditService } from './audit.service.ts';
import { AuditEntryConnection, AuditEntryType, AuditVerificationType, toAuditEntry } from './audit.type.ts';
import type { AuditLogService } from './auditLog.service.ts';

@Resolver()
export class AuditResolver {
  constructor(
    private readonly audit: AuditService,
    private readonly log: AuditLogService,
  ) {}

  @Access({ permission: 'administrative', scope: 'audit:read' })
  @Query(() => AuditEntryConnection, { description: 'The audit log, newest first.' })
  async auditEntries(
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Arg('filter', () => AuditEntryFilter, { nullable: true, description: 'Which entries; all where it is left out.' })
    filter: AuditEntryFilter | null,
    @Ctx() context: Context,
  ): Promise<Connection<AuditEntryType>> {
    const { page, count } = await this.log.page(actorOf(context), toAuditQuery(filter), args);
    return toConnection(page, toAuditEntry, count);
  }

  @Access({ permission: 'administrative', scope: 'audit:read' })
  @Query(() => [AuditEntryType], {
    description:
      'The newest entries of the audit log; of an import, its undoing or a bulk action only the one that ends it, and ' +
      'not those of each of its users.',
  })
  async auditHighlights(
    @Arg('first', () => Int, { nullable: true, description: 'How many, from 1 to 100; 50 where it is left out.' })
    first: number | null,
    @Arg('kind', () => [AuditKindEnum], {
      nullable: true,
      description: 'Any of these kinds; all where it is left out.',
    })
    kind: AuditKind[] | null,
    @Ctx() context: Context,
  ): Promise<AuditEntryType[]> {
    return (await this.log.highlights(actorOf(context), kind ?? undefined, first ?? undefined)).map(toAuditEntry);
  }

  @Access({ permission: 'administrative', scope: 'audit:read' }, { rate: 'verification' })
  @Query(() => AuditVerificationType, {
    description: 'Tells whether any entry of the audit log was changed, removed, reordered or cut off, and which.',
  })
  auditVerify(@Ctx() context: Context): Promise<AuditVerificationType> {
    return this.audit.verify(actorOf(context).organizationId);
  }

  @Access({ permission: 'administrative', scope: 'audit:read' }, { rate: 'export' })
  @Mutation(() => AuditExportPayload, {
    description:
      "Makes a link to a CSV of entries in the caller's language and time zone. The log tells of each download. " +
      'Refused with TOO_MANY_ENTRIES.',
  })
  auditExport(
    @Arg('input', () => AuditExportInput) input: AuditExportInput,
    @Ctx() context: Context,
  ): Promise<AuditExportPayload> {
    return payload(context, () => this.log.export(actorOf(context), toAuditQuery(input.filter)));
  }
}

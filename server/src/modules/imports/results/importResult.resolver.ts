import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  Access,
  type Connection,
  type Context,
  ForwardPageArgs,
  actorOf,
  payload,
  toConnection,
} from '../../../graphql/index.ts';
import { UserType } from '../../users/index.ts';
import type { ImportResult, ImportResultService } from './importResult.service.ts';
import {
  ImportResultConnection,
  ImportResultType,
  UserImportReportInput,
  UserImportReportPayload,
} from './importResult.type.ts';
import { UserImportType } from '../userImport.type.ts';

/** What came of an import. */
@Resolver(() => UserImportType)
export class ImportResultResolver {
  constructor(private readonly imports: ImportResultService) {}

  @Access({ permission: 'administrative', scope: 'imports:read' }, { rate: 'export' })
  @Mutation(() => UserImportReportPayload, {
    description:
      'Makes a link to the result of an import as CSV: each row, its user, and from when they can sign in. ' +
      'Refused with IMPORT_NOT_FOUND or IMPORT_NOT_ADDED.',
  })
  userImportReport(
    @Arg('input', () => UserImportReportInput) { id }: UserImportReportInput,
    @Ctx() context: Context,
  ): Promise<UserImportReportPayload> {
    return payload(context, async () => ({ download: await this.imports.report(actorOf(context), id) }));
  }

  @Access('parent')
  @FieldResolver(() => ImportResultConnection, {
    description: 'Its rows, once it has added their users, with what has become of them since.',
  })
  async results(
    @Root() root: UserImportType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
  ): Promise<Connection<ImportResultType>> {
    const show = ({ row, user }: ImportResult): ImportResultType => ({
      row: row.row,
      loginId: row.loginId,
      name: row.name,
      removedAt: row.removedAt,
      now: user ? UserType.of(user, this.imports.now) : null,
    });
    return toConnection(await this.imports.page(root, args), show, () => this.imports.count(root));
  }
}

/** What programs see of it only with a scope of its own. */
@Resolver(() => ImportResultType)
export class ImportResultUserResolver {
  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'The user as they are now; null where they were deleted, or removed by undoing.',
  })
  user(@Root() result: ImportResultType): UserType | null {
    return result.now;
  }
}

import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import {
  Access,
  type Connection,
  type Context,
  ForwardPageArgs,
  userOf,
  payload,
  toConnection,
} from '../../../graphql/index.ts';
import { UserType } from '../../users/index.ts';
import type { ImportResult, ImportResultService } from './importResult.service.ts';
import {
  ImportResultConnection,
  type ImportResultType,
  UserImportReportInput,
  UserImportReportPayload,
} from './importResult.type.ts';
import { UserImportType } from '../userImport.type.ts';

/** What came of an import. */
@Resolver(() => UserImportType)
export class ImportResultResolver {
  constructor(private readonly imports: ImportResultService) {}

  @Access({ permission: 'administrative', scope: 'users:read' }, { rate: 'export' })
  @Mutation(() => UserImportReportPayload, {
    description:
      'Makes a link to the result of an import as CSV: each row, its user, and from when they can sign in. ' +
      'Refused with IMPORT_NOT_FOUND or IMPORT_NOT_ADDED.',
  })
  userImportReport(
    @Arg('input', () => UserImportReportInput) { id }: UserImportReportInput,
    @Ctx() context: Context,
  ): Promise<UserImportReportPayload> {
    return payload(context, async () => ({ download: await this.imports.report(userOf(context), id) }));
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
      user: user ? UserType.of(user, this.imports.now) : null,
      removedAt: row.removedAt,
    });
    return toConnection(await this.imports.page(root, args), show, () => this.imports.count(root));
  }
}

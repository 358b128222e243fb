import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, actorOf, payload } from '../../../graphql/index.ts';
import { Fault } from '../../../kernel/index.ts';
import { UserExportInput, UserExportPayload } from './userExport.inputs.ts';
import type { UserExportService } from './userExport.service.ts';
import { conditionsFrom } from './userFilter.inputs.ts';

@Resolver()
export class UserExportResolver {
  constructor(private readonly exports: UserExportService) {}

  @Access({ permission: 'administrative', scope: 'users:read' }, { rate: 'export' })
  @Mutation(() => UserExportPayload, {
    description:
      'Makes a link to a CSV of all users who match, in the columns of an import but for the password: edited, `userBulkUpdateCreate` takes it. ' +
      'Refused with TOO_MANY_USERS, TOO_MANY_SELECTED or UNREPRESENTABLE_CHARACTER.',
  })
  userExport(
    @Arg('input', () => UserExportInput) { search, filter, ids, orderBy, encoding }: UserExportInput,
    @Ctx() context: Context,
  ): Promise<UserExportPayload> {
    const query = {
      ...conditionsFrom(search, filter),
      orderBy: orderBy?.field ?? 'CREATED_AT',
      descending: (orderBy?.direction ?? 'DESC') === 'DESC',
    };
    if (ids && (search || filter)) throw new Fault('BAD_USER_INPUT', 'Give either `ids`, or a search and a filter.');
    return payload(context, () => this.exports.export(actorOf(context), query, encoding, ids ?? undefined));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, actorOf } from '../../../graphql/index.ts';
import { CallExportInput, CallExportPayload } from './callExport.inputs.ts';
import type { CallExportService } from './callExport.service.ts';

@Resolver()
export class CallExportResolver {
  constructor(private readonly exports: CallExportService) {}

  @Access({ permission: 'analyticsExportCallHistory', scope: 'calls:read' }, { rate: 'export' })
  @Mutation(() => CallExportPayload, {
    description:
      'Makes a link to a CSV of calls with their scores, newest first, in the language, time zone and numbers of the ' +
      "caller: with administrative privileges of everyone's calls, a row for each user who took part; without them, of " +
      "one's own. The audit log tells of each download. Refused with TOO_MANY_CALLS or UNREPRESENTABLE_CHARACTER.",
  })
  callExport(
    @Arg('input', () => CallExportInput) { filter, encoding }: CallExportInput,
    @Ctx() context: Context,
  ): Promise<CallExportPayload> {
    return payload(context, () => this.exports.export(actorOf(context), filter ?? {}, encoding));
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, actorOf } from '../../../graphql/index.ts';
import { ContactExportInput, ContactExportPayload } from './contactExport.inputs.ts';
import type { ContactExportService } from './contactExport.service.ts';

@Resolver()
export class ContactExportResolver {
  constructor(private readonly exports: ContactExportService) {}

  @Access({ permission: 'analyticsExportContacts', scope: 'contacts:read' }, { rate: 'export' })
  @Mutation(() => ContactExportPayload, {
    description:
      "Makes a link to a CSV of the organization's contacts in the order of the list, in the language and the numbers of " +
      'the caller. The audit log tells of each download. Refused with UNREPRESENTABLE_CHARACTER.',
  })
  contactExport(
    @Arg('input', () => ContactExportInput) { encoding, ...looked }: ContactExportInput,
    @Ctx() context: Context,
  ): Promise<ContactExportPayload> {
    return payload(context, () => this.exports.export(actorOf(context), looked, encoding));
  }
}

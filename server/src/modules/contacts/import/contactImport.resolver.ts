import { LIMITS } from '@rollcall/shared';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access, type Context, payload, pointsOfUpload, toUserError, actorOf } from '../../../graphql/index.ts';
import { ContactImportInput, ContactImportPayload } from './contactImport.inputs.ts';
import type { ContactImportService } from './contactImport.service.ts';

@Resolver()
export class ContactImportResolver {
  constructor(private readonly imports: ContactImportService) {}

  @Access({ permission: 'administrative', scope: 'contacts:write' }, { rate: 'upload', points: pointsOfUpload })
  @Mutation(() => ContactImportPayload, {
    description:
      `Checks a file of up to ${LIMITS.contactFileRows.toLocaleString('en')} contacts, and adds all of them where that is asked for and nothing is wrong: ` +
      'what is wrong is in `issues`. Refused with FILE_READER_BUSY, FILE_TOO_COMPLEX, FILE_TOO_LARGE, UNREADABLE_FILE, ' +
      'UNDECODABLE_TEXT or ENCODING_UNCERTAIN where the file can not be read, with TOO_MANY_CONTACTS, and with ' +
      'NUMBER_TAKEN where someone else added one of its numbers meanwhile.',
  })
  contactImport(
    @Arg('input', () => ContactImportInput) { commit, ...file }: ContactImportInput,
    @Ctx() context: Context,
  ): Promise<ContactImportPayload> {
    return payload(context, async () => {
      const { issues, ...found } = await this.imports.run(actorOf(context), file, commit);
      const shown = issues.slice(0, LIMITS.pageSize).map(({ row, column, cell, issue }) => {
        const { code, message } = toUserError(issue, context.reader);
        return { row, column, cell, code, message };
      });
      return { ...found, issues: shown };
    });
  }
}

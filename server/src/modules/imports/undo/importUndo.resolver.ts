import { issueMessage } from '@rollcall/shared';
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
import { type Page, type PageArgs, type Reader, pageRequest, toPage } from '../../../kernel/index.ts';
import { UserType } from '../../users/index.ts';
import type { ImportUndo, ImportUndoService } from './importUndo.service.ts';
import {
  ImportUndoType,
  ImportUserConnection,
  type ImportUserType,
  UserImportUndoInput,
  UserImportUndoPayload,
} from './importUndo.type.ts';
import { UserImportType, toUserImportType } from '../userImport.type.ts';

/**
 * What it costs to look at every user of an import, whatever is asked of them: too much to do for a whole list of
 * imports.
 */
const LOOK = 500;

/** What undoing adds to an import. */
@Resolver(() => UserImportType)
export class ImportUndoResolver {
  constructor(private readonly undos: ImportUndoService) {}

  @Access({ permission: 'administrative', scope: 'imports:write' }, { rate: 'bulkAction' })
  @Mutation(() => UserImportUndoPayload, {
    description:
      'Removes the users of an import whom nobody has touched since, all at once, and gives back their seats and login IDs. Called again it has no further effect. ' +
      'Refused with IMPORT_NOT_FOUND, IMPORT_NOT_UNDOABLE, COUNT_MISMATCH, or ' +
      'REAUTHENTICATION_REQUIRED where it removes an administrator.',
  })
  userImportUndo(
    @Arg('input', () => UserImportUndoInput) { id, expectedCount }: UserImportUndoInput,
    @Ctx() context: Context,
  ): Promise<UserImportUndoPayload> {
    return payload(context, async () => {
      const entity = await this.undos.undo(actorOf(context), id, expectedCount ?? undefined);
      return { userImport: toUserImportType(entity) };
    });
  }

  @Access({ permission: 'administrative', scope: 'users:read' })
  @FieldResolver(() => ImportUndoType, {
    nullable: true,
    description: 'What undoing it would do; null where it has added nobody.',
    complexity: ({ childComplexity }) => LOOK + childComplexity,
  })
  async undo(@Root() root: UserImportType, @Ctx() context: Context): Promise<ImportUndoType | null> {
    const users = await this.undos.look(actorOf(context), root);
    if (!users) return null;
    const { untouched, touched, seatChanges, billingMonth } = users;
    return { removableCount: untouched.length, keptCount: touched.length, seatChanges, billingMonth, users };
  }
}

type Touched = ImportUndo['touched'][number];

/** The lists of users of an undoing, paged in memory: all of them were read to be counted. */
@Resolver(() => ImportUndoType)
export class ImportUndoUsersResolver {
  constructor(private readonly undos: ImportUndoService) {}

  @Access('parent')
  @FieldResolver(() => ImportUserConnection, { description: 'Whom it would remove, in the order of the file.' })
  removable(
    @Root() { users: { untouched } }: ImportUndoType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() { reader }: Context,
  ): Connection<ImportUserType> {
    return this.#connection(
      untouched.map((user) => ({ user, reasons: [] })),
      args,
      reader,
    );
  }

  @Access('parent')
  @FieldResolver(() => ImportUserConnection, { description: 'Whom it would keep, and why, in the order of the file.' })
  kept(
    @Root() { users: { touched } }: ImportUndoType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
    @Ctx() { reader }: Context,
  ): Connection<ImportUserType> {
    return this.#connection(touched, args, reader);
  }

  #connection(users: readonly Touched[], args: PageArgs, reader: Reader): Connection<ImportUserType> {
    const show = ({ user, reasons }: Touched): ImportUserType => ({
      row: rowOf(user),
      user: UserType.of(user, this.undos.now),
      reasons: reasons.map((issue) => ({
        code: issue.code,
        message: issueMessage(issue, reader.locale, reader.timeZone),
      })),
    });
    return toConnection(pageOf(users, args), show, () => Promise.resolve(users.length));
  }
}

const rowOf = ({ importRow }: Touched['user']): number => importRow ?? 0;

function pageOf(users: readonly Touched[], args: PageArgs): Page<Touched> {
  const request = pageRequest(args, 1);
  const after = Number(request.key?.[0] ?? 0);
  const begin = request.key ? users.findIndex(({ user }) => rowOf(user) > after) : 0;
  const rows = begin < 0 ? [] : users.slice(begin, begin + request.size + 1);
  return toPage(request, rows, ({ user }) => [rowOf(user)]);
}

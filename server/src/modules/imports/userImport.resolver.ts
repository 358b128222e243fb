import DataLoader from 'dataloader';
import { issueMessage } from '@rollcall/shared';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Access,
  type Connection,
  type Context,
  ForwardPageArgs,
  actorOf,
  payload,
  pointsOfUpload,
  toConnection,
} from '../../graphql/index.ts';
import { type UserService, UserType } from '../users/index.ts';
import type { UserImportEntity, UserImportIssueEntity } from './userImport.entity.ts';
import {
  UserImportCancelInput,
  UserImportCancelPayload,
  UserImportCommitInput,
  UserImportCommitPayload,
  UserImportCreateInput,
  UserImportCreatePayload,
  UserImportIssuesArgs,
  UserImportsArgs,
} from './userImport.inputs.ts';
import type { UserImportService } from './userImport.service.ts';
import {
  UserImportConnection,
  UserImportFileCheckType,
  UserImportIssueConnection,
  type UserImportIssueType,
  UserImportRowConnection,
  type UserImportRowType,
  UserImportType,
  toUserImportType,
} from './userImport.type.ts';

@Resolver(() => UserImportType)
export class UserImportResolver {
  constructor(
    private readonly imports: UserImportService,
    private readonly users: UserService,
  ) {}

  @Access({ permission: 'administrative', scope: 'imports:read' })
  @Query(() => UserImportType, {
    nullable: true,
    description: 'One import; null where the organization has none of this ID.',
  })
  async userImport(
    @Arg('id', () => ID, { description: 'Of the import.' }) id: string,
    @Ctx() context: Context,
  ): Promise<UserImportType | null> {
    const entity = await this.imports.find(actorOf(context), id);
    return entity && toUserImportType(entity);
  }

  @Access({ permission: 'administrative', scope: 'imports:read' })
  @Query(() => UserImportConnection, { description: "The organization's imports, newest first." })
  async userImports(
    @Args(() => UserImportsArgs) { filter, ...args }: UserImportsArgs,
    @Ctx() context: Context,
  ): Promise<Connection<UserImportType>> {
    const actor = actorOf(context);
    const statuses = filter?.status ?? undefined;
    const page = await this.imports.page(actor, args, statuses);
    return toConnection(page, toUserImportType, () => this.imports.count(actor, statuses));
  }

  @Access({ permission: 'administrative', scope: 'imports:read' }, { rate: 'check' })
  @Query(() => UserImportFileCheckType, {
    description:
      'Whether a file was uploaded before, by anyone of the organization and under whatever name. Nothing is kept of it.',
  })
  async userImportFileCheck(
    @Arg('sha256', () => String, {
      description:
        "The SHA-256, as 64 hexadecimal digits, of the file's text in UTF-8 without a byte order mark: the file itself, and the passwords in it, need not travel.",
    })
    sha256: string,
    @Ctx() context: Context,
  ): Promise<UserImportFileCheckType> {
    const { fileHash, earlier } = await this.imports.checkFile(actorOf(context), sha256);
    return { fileHash, earlierUpload: earlier ? toUserImportType(earlier) : null };
  }

  @Access({ permission: 'administrative', scope: 'imports:write' }, { rate: 'upload', points: pointsOfUpload })
  @Mutation(() => UserImportCreatePayload, {
    description:
      'Takes a file, or rows, and checks all of it. The import is INVALID with its issues, or PREPARING to be committed. ' +
      'Refused with TOO_MANY_OPEN_IMPORTS, IDEMPOTENCY_KEY_REUSED, FILE_READER_BUSY, FILE_TOO_COMPLEX, ' +
      'FILE_TOO_LARGE, UNREADABLE_FILE, UNDECODABLE_TEXT or ENCODING_UNCERTAIN where the file can not be read. What is ' +
      'wrong inside of a file that can be read is in the issues of the import.',
  })
  userImportCreate(
    @Arg('input', () => UserImportCreateInput) input: UserImportCreateInput,
    @Ctx() context: Context,
  ): Promise<UserImportCreatePayload> {
    const { idempotencyKey, ...file } = input;
    return this.#answer(context, () => this.imports.create(actorOf(context), file, idempotencyKey ?? undefined));
  }

  @Access({ permission: 'administrative', scope: 'imports:write' }, { rate: 'change' })
  @Mutation(() => UserImportCommitPayload, {
    description:
      'Adds the users of an import: now, or as soon as it is prepared. Called again it has no further effect. ' +
      'Refused with IMPORT_NOT_FOUND, IMPORT_NOT_COMMITTABLE, IDEMPOTENCY_KEY_REUSED, or ' +
      'REAUTHENTICATION_REQUIRED where it gives privileges.',
  })
  userImportCommit(
    @Arg('input', () => UserImportCommitInput) input: UserImportCommitInput,
    @Ctx() context: Context,
  ): Promise<UserImportCommitPayload> {
    return this.#answer(context, () =>
      this.imports.commit(actorOf(context), input.id, input.idempotencyKey ?? undefined),
    );
  }

  @Access({ permission: 'administrative', scope: 'imports:write' }, { rate: 'change' })
  @Mutation(() => UserImportCancelPayload, {
    description:
      'Gives an import up. It can be done until the commit begins. ' +
      'Refused with IMPORT_NOT_FOUND or IMPORT_NOT_CANCELABLE.',
  })
  userImportCancel(
    @Arg('input', () => UserImportCancelInput) input: UserImportCancelInput,
    @Ctx() context: Context,
  ): Promise<UserImportCancelPayload> {
    return this.#answer(context, () => this.imports.cancel(actorOf(context), input.id));
  }

  #answer(context: Context, act: () => Promise<UserImportEntity>) {
    return payload(context, async () => ({ userImport: toUserImportType(await act()) }));
  }

  @Access('parent')
  @FieldResolver(() => String, {
    description:
      'The month from which the bill changes, such as `2026-11`: as it is now until it has come to its end, then as it was.',
  })
  billingMonth(@Root() root: UserImportType): Promise<string> {
    return this.imports.billingMonth(root);
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, { nullable: true, description: 'Who uploaded it; null where that user was deleted.' })
  createdBy(@Root() root: UserImportType, @Ctx() context: Context): Promise<UserType | null> {
    return this.#user(root, root.createdById, context);
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'Who undid it; null where it was not undone, or that user was deleted.',
  })
  async undoneBy(@Root() root: UserImportType, @Ctx() context: Context): Promise<UserType | null> {
    return root.undoneById === null ? null : this.#user(root, root.undoneById, context);
  }

  #user({ organizationId }: UserImportType, id: string, context: Context): Promise<UserType | null> {
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserType | null>((ids) => this.#users(organizationId, ids)),
    );
    return loader.load(id);
  }

  async #users(organizationId: string, ids: readonly string[]): Promise<(UserType | null)[]> {
    const users = await this.users.users(organizationId, ids);
    const byId = new Map(users.map((user) => [user.id, UserType.of(user, this.users.now)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  @Access('parent')
  @FieldResolver(() => UserImportType, {
    nullable: true,
    description:
      'An earlier upload of the same file by anyone of the organization: the newest that added its users, else the newest that still may, else the newest.',
  })
  earlierUpload(@Root() root: UserImportType, @Ctx() context: Context): Promise<UserImportType | null> {
    const loader = context.perRequest(
      this.imports,
      () => new DataLoader<UserImportType, UserImportType | null>((roots) => this.#earlierUploads(roots)),
    );
    return loader.load(root);
  }

  async #earlierUploads(roots: readonly UserImportType[]): Promise<(UserImportType | null)[]> {
    const [first] = roots;
    if (!first) return [];
    const found = await this.imports.earlierUploads(first.organizationId, roots);
    return found.map((entity) => (entity ? toUserImportType(entity) : null));
  }

  @Access('parent')
  @FieldResolver(() => UserImportIssueConnection, {
    description:
      'Everything that speaks against it, and what is to be thought about, by row; of a file that was refused for a day only.',
  })
  async issues(
    @Root() root: UserImportType,
    @Args(() => UserImportIssuesArgs) { severity, ...args }: UserImportIssuesArgs,
    @Ctx() { reader }: Context,
  ): Promise<Connection<UserImportIssueType>> {
    const only = severity ? { severity } : {};
    const show = ({ row, field, code, params, severity: rated }: UserImportIssueEntity): UserImportIssueType => ({
      row,
      field,
      column: field,
      code,
      severity: rated,
      message: issueMessage({ code, params, ...(field && { field }) }, reader.locale, reader.timeZone),
      value: params.value ?? null,
    });
    const page = await this.imports.issuePage(root.id, args, only);
    return toConnection(page, show, () => this.imports.countIssues(root.id, only));
  }

  @Access('parent')
  @FieldResolver(() => UserImportRowConnection, { description: 'The users that it is to add, until it has ended.' })
  async rows(
    @Root() root: UserImportType,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
  ): Promise<Connection<UserImportRowType>> {
    const page = await this.imports.rowPage(root, args);
    const show = (row: (typeof page.nodes)[number]): UserImportRowType => ({
      row: row.row,
      loginId: row.loginId,
      name: row.name,
      reading: row.reading || null,
      phoneNumber: row.phoneNumber,
      locale: row.locale,
      timeZone: row.timeZone,
      privileges: row.settings,
      permissions: row.settings,
    });
    return toConnection(page, show, () => this.imports.countRows(root));
  }
}

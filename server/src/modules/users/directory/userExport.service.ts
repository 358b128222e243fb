import { setImmediate } from 'node:timers/promises';
import { type CsvFileEncoding, LIMITS, userExporter, writeCsv } from '@rollcall/shared';
import {
  type ActingPrincipal,
  type AuditRecorder,
  type Clock,
  type Download,
  type Downloads,
  type FileLink,
  type MakeLink,
  type UnitOfWork,
  auditActor,
  csvBytes,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import { NumberSet } from './numberSet.ts';
import type { ListedUser, UserListStore } from './userList.store.ts';
import type { UserListService } from './userList.service.ts';
import { type UserQuery, statusOf } from './userQuery.ts';

/** Users that are read at once: few, so that others have their turns in between. */
const CHUNK = 100;

/** A link to a file of users, and how many matched when it was made. */
interface UserFile {
  readonly download: FileLink;
  readonly userCount: number;
}

/** What a file of users is written by. */
interface ExportRequest {
  readonly query: UserQuery;
  readonly encoding: CsvFileEncoding;
  /** Of the users who were chosen; left out where all who match are meant. */
  readonly numbers?: readonly number[] | undefined;
}

interface Dependencies {
  readonly store: UserListStore;
  readonly lists: UserListService;
  readonly contracts: ContractService;
  readonly downloads: Downloads;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** The most users of one file. */
  readonly limit?: number;
}

/** Writes the users of a list as a file. */
export class UserExportService {
  readonly #link: MakeLink<ExportRequest>;

  constructor(private readonly parts: Dependencies) {
    this.#link = parts.downloads.define<ExportRequest>({
      kind: 'users.export',
      access: { permission: 'administrative', scope: 'users:read' },
      write: (user, request, fileName) => this.#write(user, request, fileName),
    });
  }

  /**
   * Makes a link to a CSV of all users who meet a query's conditions, in its order and in the caller's language and
   * time zone.
   * @param ids only these users, whatever the query's conditions
   * @throws Refused TOO_MANY_USERS, TOO_MANY_SELECTED, or UNREPRESENTABLE_CHARACTER with the first that the encoding lacks
   */
  async export(
    actor: ActingPrincipal,
    query: UserQuery,
    encoding: CsvFileEncoding,
    ids?: readonly string[],
  ): Promise<UserFile> {
    const numbers = ids && (await this.#numbers(actor, ids));
    const request = { query, encoding, ...(numbers && { numbers }) };
    const userCount = await this.#count(actor, request);
    // A file that is under way can't be refused any more. In UTF-8 all that the database keeps has its place.
    if (encoding !== 'UTF_8') for await (const part of this.#parts(actor, request)) void part;
    const { day } = await this.#exporter(actor);
    const fileName = `rollcall-users-${day(this.parts.clock.now())}.csv`;
    return { download: this.#link(actor, fileName, request), userCount };
  }

  /** @throws Refused TOO_MANY_USERS */
  async #write(actor: ActingPrincipal, request: ExportRequest, fileName: string): Promise<Download> {
    const { query, encoding, numbers } = request;
    const userCount = await this.#count(actor, request);
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(actor.organizationId, {
        kind: 'USER_EXPORT',
        actor: auditActor(actor),
        after: { fileName, encoding, userCount, ...(numbers && { chosen: true }), ...described(query) },
      });
    });
    return { bytes: this.#parts(actor, request), charset: encoding === 'UTF_8' ? 'utf-8' : 'shift_jis' };
  }

  /** @throws Refused TOO_MANY_SELECTED */
  async #numbers({ organizationId }: ActingPrincipal, ids: readonly string[]): Promise<number[]> {
    const [chosen, limit] = [[...new Set(ids)], LIMITS.exportChosen];
    if (chosen.length > limit) refuse({ code: 'TOO_MANY_SELECTED', params: { value: String(chosen.length), limit } });
    return this.parts.store.numbersOf(organizationId, chosen);
  }

  /** Whoever was chosen and is gone when the file is written is not in it. */
  async #count(actor: ActingPrincipal, { query, numbers }: ExportRequest): Promise<number> {
    const { lists, store, clock, limit = LIMITS.exportUsers } = this.parts;
    if (numbers) return store.count(actor.organizationId, query, clock.now(), numbers);
    const found = await (await lists.list(actor, query, { first: 1 })).count();
    return found > limit ? refuse({ code: 'TOO_MANY_USERS', params: { value: String(found), limit } }) : found;
  }

  async #exporter(actor: ActingPrincipal): Promise<ReturnType<typeof userExporter>> {
    const { seats } = await this.parts.contracts.contract(actor.organizationId);
    return userExporter(seats, actor);
  }

  /** The file, some users at a time: the next are read only when their bytes are asked for. */
  async *#parts(actor: ActingPrincipal, { query, encoding, numbers }: ExportRequest): AsyncGenerator<Uint8Array> {
    const exporter = await this.#exporter(actor);
    const now = this.parts.clock.now();
    // The byte order mark is what tells Excel that a file is in UTF-8.
    yield csvBytes(`${encoding === 'UTF_8' ? '\uFEFF' : ''}${writeCsv([exporter.header])}`, encoding);
    for await (const users of this.#chunks(actor.organizationId, query, numbers)) {
      // No user is copied on the way: what is made by spreading outlives young garbage, some 500 bytes of each.
      const rows = users.map((user) => exporter.row(user, statusOf(user, now)));
      yield csvBytes(writeCsv(rows), encoding);
    }
  }

  /** Each user once, also where one moves in the order while the others are read. */
  async *#chunks(
    organizationId: string,
    query: UserQuery,
    numbers: readonly number[] | undefined,
  ): AsyncGenerator<ListedUser[]> {
    const { store, clock, limit = LIMITS.exportUsers } = this.parts;
    const told = new NumberSet();
    let last: ListedUser | undefined;
    while (told.size < limit) {
      const request = { size: Math.min(CHUNK, limit - told.size), backwards: false, key: last?.position };
      const rows = await store.page(organizationId, query, request, clock.now(), numbers);
      const page = rows.slice(0, request.size);
      const users = page.filter((user) => told.add(user.number));
      if (users.length > 0) yield users;
      if (rows.length <= request.size) return;
      last = page.at(-1);
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

/** A query as an audit entry keeps it: the conditions that were set, and the order. */
function described({ orderBy, descending, search, ...conditions }: UserQuery): Record<string, unknown> {
  const filter = Object.fromEntries(Object.entries(conditions).filter(([, value]) => value !== undefined));
  return {
    ...(search && { search }),
    ...(Object.keys(filter).length > 0 && { filter }),
    orderBy: `${orderBy} ${descending ? 'DESC' : 'ASC'}`,
  };
}

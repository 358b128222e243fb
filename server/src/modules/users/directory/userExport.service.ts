import { setImmediate } from 'node:timers/promises';
import { LIMITS, encodeCsvPart, userExporter, writeCsv } from '@rollcall/shared';
import {
  type UserPrincipal,
  type AuditRecorder,
  type Clock,
  type UnitOfWork,
  auditActor,
  refuse,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { ListedUser, UserListStore } from './userList.store.ts';
import type { UserListService } from './userList.service.ts';
import { type UserQuery, statusOf } from './userQuery.ts';

const CHUNK = 500;

/** A file of users. `content` is base64. */
export interface UserFile {
  readonly fileName: string;
  readonly content: string;
  readonly userCount: number;
}

interface Dependencies {
  readonly store: UserListStore;
  readonly lists: UserListService;
  readonly contracts: ContractService;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** The most users of one file. */
  readonly limit?: number;
}

/** Writes the users of a list as a file. */
export class UserExportService {
  constructor(private readonly parts: Dependencies) {}

  /**
   * Writes all users who meet a query's conditions as CSV, in its order and in the caller's language and time zone.
   * @throws Refused TOO_MANY_USERS, or UNREPRESENTABLE_CHARACTER with the first that the encoding lacks
   */
  async export(actor: UserPrincipal, query: UserQuery, encoding: 'UTF_8' | 'SHIFT_JIS'): Promise<UserFile> {
    const { lists, contracts, unitOfWork, audit, clock, limit = LIMITS.exportUsers } = this.parts;
    const found = await (await lists.list(actor, query, { first: 1 })).count();
    if (found > limit) refuse({ code: 'TOO_MANY_USERS', params: { value: String(found), limit } });
    const { seats } = await contracts.contract(actor.organizationId);
    const exporter = userExporter(seats, actor);
    const now = clock.now();
    // The byte order mark is what tells Excel that a file is in UTF-8.
    const parts = [encoded(`${encoding === 'UTF_8' ? '\uFEFF' : ''}${writeCsv([exporter.header])}`, encoding)];
    let userCount = 0;
    for await (const users of this.#chunks(actor.organizationId, query, limit)) {
      const rows = users.map((user) => exporter.row({ ...user, status: statusOf(user, now) }));
      parts.push(encoded(writeCsv(rows), encoding));
      userCount += users.length;
    }
    const fileName = `rollcall-users-${exporter.day(now)}.csv`;
    await unitOfWork.run(async () => {
      audit.record(actor.organizationId, {
        kind: 'USER_EXPORT',
        actor: auditActor(actor),
        after: { fileName, encoding, userCount, ...described(query) },
      });
    });
    return { fileName, content: Buffer.concat(parts).toString('base64'), userCount };
  }

  /** Each user once, also where one moves in the order while the others are read. */
  async *#chunks(organizationId: string, query: UserQuery, limit: number): AsyncGenerator<ListedUser[]> {
    const read = new Set<string>();
    let last: ListedUser | undefined;
    while (read.size < limit) {
      const key = last?.position;
      const request = { size: Math.min(CHUNK, limit - read.size), backwards: false, key };
      const rows = await this.parts.store.page(organizationId, query, request, this.parts.clock.now());
      const page = rows.slice(0, request.size);
      const users = page.filter((user) => !read.has(user.id));
      for (const user of users) read.add(user.id);
      if (users.length > 0) yield users;
      if (rows.length <= request.size) return;
      last = page.at(-1);
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

function encoded(text: string, encoding: 'UTF_8' | 'SHIFT_JIS'): Uint8Array {
  const part = encodeCsvPart(text, encoding);
  return part.ok
    ? part.bytes
    : refuse({ code: 'UNREPRESENTABLE_CHARACTER', params: { value: part.characters[0] ?? '' } });
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

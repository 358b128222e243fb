import { setImmediate } from 'node:timers/promises';
import { type CsvFileEncoding, LIMITS } from '@rollcall/shared';
import {
  type AuditRecorder,
  type Clock,
  type Download,
  type Downloads,
  type FileLink,
  type MakeLink,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
  csvBytes,
  refuse,
} from '../../../kernel/index.ts';
import type { ContactService } from '../../contacts/index.ts';
import { type CallFilter, toCallQuery } from '../records/call.inputs.ts';
import { type CallService, type SeenCall, ownOf } from '../records/call.service.ts';
import type { CallQuery } from '../records/callConditions.ts';
import { CallCsv, numbersOf } from './callCsv.ts';

/** Calls that are read at once: few, so that others have their turns in between. */
const CHUNK = 100;

/** A filter as JSON has it, in a link and in an entry: its instants are ISO 8601, and what is null is left out. */
type PlainFilter = Omit<CallFilter, 'from' | 'to'> & { readonly from?: string; readonly to?: string };

/** What a file of calls is written by. */
interface ExportRequest {
  readonly filter: PlainFilter;
  readonly encoding: CsvFileEncoding;
}

/** A link to a file of calls, and how many matched when it was made. */
interface CallFile {
  readonly download: FileLink;
  readonly callCount: number;
}

interface Dependencies {
  readonly history: Pick<CallService, 'page'>;
  readonly contacts: Pick<ContactService, 'byNumber'>;
  readonly downloads: Downloads;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
  /** The most calls of one file. */
  readonly limit?: number;
}

/** Writes the calls that someone sees as a file. */
export class CallExportService {
  readonly #link: MakeLink<ExportRequest>;

  constructor(private readonly parts: Dependencies) {
    this.#link = parts.downloads.define<ExportRequest>({
      kind: 'calls.export',
      access: { permission: 'analyticsExportCallHistory', scope: 'calls:read' },
      write: (user, request, fileName) => this.#write(user, request, fileName),
    });
  }

  /**
   * Makes a link to a CSV of all calls that meet a filter and that the caller sees, newest first.
   * @throws Refused TOO_MANY_CALLS, or UNREPRESENTABLE_CHARACTER with the first that the encoding lacks
   * @throws Fault BAD_USER_INPUT for a filter that `calls` does not take
   */
  async export(actor: ActingPrincipal, filter: CallFilter, encoding: CsvFileEncoding): Promise<CallFile> {
    const query = toCallQuery(filter, actor.timeZone);
    const callCount = await this.#count(actor, query);
    // A file that is under way can't be refused any more. In UTF-8 all that the database keeps has its place.
    if (encoding !== 'UTF_8') for await (const part of this.#bytes(actor, query, encoding)) void part;
    const fileName = csvFor(actor).fileName(this.parts.clock.now());
    return { download: this.#link(actor, fileName, { filter: plain(filter), encoding }), callCount };
  }

  /** @throws Refused TOO_MANY_CALLS */
  async #write(actor: ActingPrincipal, { filter, encoding }: ExportRequest, fileName: string): Promise<Download> {
    const query = toCallQuery(revived(filter), actor.timeZone);
    const callCount = await this.#count(actor, query);
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(actor.organizationId, {
        kind: 'CALL_EXPORT',
        actor: auditActor(actor),
        after: { fileName, encoding, callCount, filter: described(filter) },
      });
    });
    return { bytes: this.#bytes(actor, query, encoding), charset: encoding === 'UTF_8' ? 'utf-8' : 'shift_jis' };
  }

  /** @throws Refused TOO_MANY_CALLS */
  async #count(actor: ActingPrincipal, query: CallQuery): Promise<number> {
    const { history, limit = LIMITS.exportCalls } = this.parts;
    const found = await (await history.page(actor, query, { first: 1 })).count();
    return found > limit ? refuse({ code: 'TOO_MANY_CALLS', params: { value: String(found), limit } }) : found;
  }

  /** The file, some calls at a time: the next are read only when their bytes are asked for. */
  async *#bytes(actor: ActingPrincipal, query: CallQuery, encoding: CsvFileEncoding): AsyncGenerator<Uint8Array> {
    const csv = csvFor(actor);
    // The byte order mark is what tells Excel that a file is in UTF-8.
    yield csvBytes(`${encoding === 'UTF_8' ? '\uFEFF' : ''}${csv.header()}`, encoding);
    for await (const calls of this.#pages(actor, query)) {
      const numbers = [...new Set(calls.flatMap(numbersOf))];
      const contacts = await this.parts.contacts.byNumber(actor.organizationId, numbers);
      yield csvBytes(csv.rows(calls, contacts), encoding);
    }
  }

  async *#pages(actor: ActingPrincipal, query: CallQuery): AsyncGenerator<readonly SeenCall[]> {
    for (let after: string | null | undefined; after !== null; ) {
      const { page } = await this.parts.history.page(actor, query, { first: CHUNK, after: after ?? null }, true);
      if (page.nodes.length > 0) yield page.nodes;
      after = page.hasNextPage ? page.cursorOf(page.nodes.length - 1) : null;
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

/** Whoever sees only their own calls gets of each their own row. */
const csvFor = (actor: ActingPrincipal): CallCsv => new CallCsv(actor, ownOf(actor));

const plain = (filter: CallFilter): PlainFilter =>
  Object.fromEntries(
    Object.entries(filter).flatMap(([key, value]: [string, unknown]) =>
      value === undefined || value === null ? [] : [[key, value instanceof Date ? value.toISOString() : value]],
    ),
  );

/** The filter that was made plain. */
const revived = ({ from, to, ...filter }: PlainFilter): CallFilter => ({
  ...filter,
  from: from === undefined ? null : new Date(from),
  to: to === undefined ? null : new Date(to),
});

/** A filter as an entry keeps it, under the names that the log has for its conditions. */
const described = ({ kind, status, ...filter }: PlainFilter): Record<string, unknown> => ({
  ...filter,
  ...(kind && { callKind: kind }),
  ...(status && { callStatus: status }),
});

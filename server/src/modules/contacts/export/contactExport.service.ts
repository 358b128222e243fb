import { setImmediate } from 'node:timers/promises';
import { type CsvFileEncoding, contactExporter, writeCsv } from '@rollcall/shared';
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
} from '../../../kernel/index.ts';
import { type ContactsLooked, toContactQuery } from '../records/contact.inputs.ts';
import type { ContactService } from '../records/contact.service.ts';
import type { ContactQuery } from '../records/contactKeys.ts';

/** Contacts that are read at once: few, so that others have their turns in between. */
const CHUNK = 100;

/** What a file of contacts is written by. */
interface ExportRequest {
  readonly looked: ContactsLooked;
  readonly encoding: CsvFileEncoding;
}

interface Dependencies {
  readonly contacts: Pick<ContactService, 'page'>;
  readonly downloads: Downloads;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
  readonly clock: Clock;
}

/** Writes the contacts of an organization as a file, of which there are no more than it may have. */
export class ContactExportService {
  readonly #link: MakeLink<ExportRequest>;

  constructor(private readonly parts: Dependencies) {
    this.#link = parts.downloads.define<ExportRequest>({
      kind: 'contacts.export',
      access: { permission: 'analyticsExportContacts', scope: 'contacts:read' },
      write: (user, request, fileName) => this.#write(user, request, fileName),
    });
  }

  /**
   * Makes a link to a CSV of all contacts that are looked for, and says how many they are.
   * @throws Refused UNREPRESENTABLE_CHARACTER with the first that the encoding lacks
   * @throws Fault BAD_USER_INPUT for a text that `contacts` does not take
   */
  async export(
    actor: ActingPrincipal,
    looked: ContactsLooked,
    encoding: CsvFileEncoding,
  ): Promise<{ readonly download: FileLink; readonly contactCount: number }> {
    const query = toContactQuery(looked, actor.timeZone);
    const contactCount = await this.#count(actor, query);
    // A file that is under way can't be refused any more. In UTF-8 all that the database keeps has its place.
    if (encoding !== 'UTF_8') for await (const part of this.#bytes(actor, query, encoding)) void part;
    // Swedish writes `2026-11-22`.
    const day = new Intl.DateTimeFormat('sv', { timeZone: actor.timeZone }).format(this.parts.clock.now());
    return { download: this.#link(actor, `rollcall-contacts-${day}.csv`, { looked, encoding }), contactCount };
  }

  async #write(actor: ActingPrincipal, { looked, encoding }: ExportRequest, fileName: string): Promise<Download> {
    const query = toContactQuery(looked, actor.timeZone);
    const contactCount = await this.#count(actor, query);
    const filter = Object.fromEntries(Object.entries(looked).filter(([, text]) => text));
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(actor.organizationId, {
        kind: 'CONTACT_EXPORT',
        actor: auditActor(actor),
        after: { fileName, encoding, contactCount, filter },
      });
    });
    return { bytes: this.#bytes(actor, query, encoding), charset: encoding === 'UTF_8' ? 'utf-8' : 'shift_jis' };
  }

  async #count(actor: ActingPrincipal, query: ContactQuery): Promise<number> {
    return (await this.parts.contacts.page(actor, query, { first: 1 })).count();
  }

  /** The file, some contacts at a time: the next are read only when their bytes are asked for. */
  async *#bytes(actor: ActingPrincipal, query: ContactQuery, encoding: CsvFileEncoding): AsyncGenerator<Uint8Array> {
    const { header, row } = contactExporter(actor);
    // The byte order mark is what tells Excel that a file is in UTF-8.
    yield csvBytes(`${encoding === 'UTF_8' ? '\uFEFF' : ''}${writeCsv([header])}`, encoding);
    for (let after: string | null | undefined; after !== null; ) {
      const { page } = await this.parts.contacts.page(actor, query, { first: CHUNK, after: after ?? null });
      if (page.nodes.length > 0) yield csvBytes(writeCsv(page.nodes.map(row)), encoding);
      after = page.hasNextPage ? page.cursorOf(page.nodes.length - 1) : null;
      // Others get a turn: SQLite works on the event loop's own thread.
      await setImmediate();
    }
  }
}

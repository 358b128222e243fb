import { setImmediate } from 'node:timers/promises';
import {
  type CsvFileEncoding,
  type Settings,
  checkSettings,
  createUserCsvTemplate,
  excerpt,
  findTimeZone,
  type Issue,
  type Locale,
  type OptionalColumn,
} from '@rollcall/shared';
import {
  type AuditRecorder,
  type Download,
  type Downloads,
  type FileLink,
  type MakeLink,
  Refused,
  type UnitOfWork,
  type ActingPrincipal,
  auditActor,
} from '../../../kernel/index.ts';
import type { Contract, ContractService } from '../../organizations/index.ts';

/** What an administrator picked for the template. */
export interface TemplateRequest {
  readonly rows: number;
  readonly encoding: CsvFileEncoding;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly optional: readonly OptionalColumn[];
}

const FILE_NAME = 'rollcall-users.csv';

interface Dependencies {
  readonly contracts: ContractService;
  readonly downloads: Downloads;
  readonly unitOfWork: UnitOfWork;
  readonly audit: AuditRecorder;
}

/** Makes the CSV that an administrator fills in. */
export class CsvTemplateService {
  readonly #link: MakeLink<TemplateRequest>;

  constructor(private readonly parts: Dependencies) {
    this.#link = parts.downloads.define<TemplateRequest>({
      kind: 'users.template',
      access: { permission: 'administrative', scope: 'imports:read' },
      write: (user, request) => this.#write(user, request),
    });
  }

  /**
   * Makes a link to the file.
   * @throws Refused for a number of rows outside the contract's limit, an unknown time zone, or settings that can't be
   */
  create(actor: ActingPrincipal, contract: Contract, request: TemplateRequest): FileLink {
    assertRight(request, contract);
    return this.#link(actor, FILE_NAME, request);
  }

  /**
   * The file holds passwords that are nowhere else, and others each time: the audit entry tells only that it was made.
   * @throws Refused as {@link create}, where the contract has changed since
   */
  async #write(actor: ActingPrincipal, request: TemplateRequest): Promise<Download> {
    const contract = await this.parts.contracts.contract(actor.organizationId);
    assertRight(request, contract);
    const { rows, encoding } = request;
    await this.parts.unitOfWork.run(async () => {
      this.parts.audit.record(actor.organizationId, {
        kind: 'USER_CSV_TEMPLATE_CREATE',
        actor: auditActor(actor),
        after: { fileName: FILE_NAME, rows, encoding },
      });
    });
    const parts = createUserCsvTemplate({ ...request, language: actor.locale, contract: contract.seats });
    return { bytes: oneByOne(parts), charset: encoding === 'UTF_8' ? 'utf-8' : 'shift_jis' };
  }
}

/** Each piece in a turn of its own. */
async function* oneByOne<T>(parts: Iterable<T>): AsyncGenerator<T> {
  for (const part of parts) {
    yield part;
    await setImmediate();
  }
}

/** @throws Refused */
function assertRight(request: TemplateRequest, contract: Contract): void {
  const issues = check(request, contract);
  if (issues.length > 0) throw new Refused(issues);
}

function check(request: TemplateRequest, contract: Contract): Issue[] {
  const issues = checkSettings(request.settings, contract.seats);
  const { rows, timeZone } = request;
  if (rows > contract.importRowLimit) {
    issues.push({ code: 'TOO_MANY_ROWS', params: { value: String(rows), limit: contract.importRowLimit } });
  }
  if (rows < 1) issues.push({ code: 'NO_ROWS', params: {} });
  if (!findTimeZone(timeZone))
    issues.push({ code: 'UNKNOWN_VALUE', field: 'timeZone', params: { value: excerpt(timeZone) } });
  return issues;
}

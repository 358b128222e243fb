import {
  type Settings,
  checkSettings,
  createUserCsvTemplate,
  excerpt,
  findTimeZone,
  type Issue,
  type Locale,
} from '@rollcall/shared';
import { type UserPrincipal, type AuditRecorder, Refused, type UnitOfWork, auditActor } from '../../../kernel/index.ts';
import type { Contract } from '../../organizations/index.ts';

/** What an administrator picked for the template. */
export interface TemplateRequest {
  readonly rows: number;
  readonly encoding: 'UTF_8' | 'SHIFT_JIS';
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
}

/** Makes the CSV that an administrator fills in. */
export class CsvTemplateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditRecorder,
  ) {}

  /**
   * Makes the file. It holds passwords that are nowhere else: the audit entry tells only that it was made.
   * @throws Refused for a number of rows outside the contract's limit, an unknown time zone, or settings that can't be
   */
  async create(
    actor: UserPrincipal,
    contract: Contract,
    request: TemplateRequest,
  ): Promise<{ fileName: string; content: string }> {
    const issues = check(request, contract);
    if (issues.length > 0) throw new Refused(issues);
    const { fileName, bytes } = createUserCsvTemplate({ ...request, language: actor.locale, contract: contract.seats });
    await this.unitOfWork.run(async () => {
      this.audit.record(actor.organizationId, {
        kind: 'USER_CSV_TEMPLATE_CREATE',
        actor: auditActor(actor),
        after: { fileName, rows: request.rows, encoding: request.encoding },
      });
    });
    return { fileName, content: Buffer.from(bytes).toString('base64') };
  }
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

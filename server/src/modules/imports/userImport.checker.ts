import {
  type CheckedUserCsv,
  type Issue,
  type RowIssue,
  type Settings,
  type UserCsvRow,
  checkSeats,
  checkSettings,
  checkUserCsv,
  compareIssues,
  loadCommonPasswords,
  loginIdKey,
} from '@rollcall/shared';
import type { Contract } from '../contract/index.ts';
import type { UserService } from '../users/index.ts';
import type { UploadedText } from './uploadedFile.ts';

/** What is known of a file after every check. */
export interface CheckedFile {
  readonly rowCount: number;
  readonly rows: readonly UserCsvRow[];
  /** All who would take a seat: see {@link CheckedUserCsv}. */
  readonly takers: CheckedUserCsv['takers'];
  readonly issues: readonly RowIssue[];
  /** What keeps nobody from being added. */
  readonly warnings: readonly RowIssue[];
}

/** Checks a file against the rules, the contract and the users that are there. */
export class UserImportChecker {
  constructor(private readonly users: UserService) {}

  async check({ text, ...dialect }: UploadedText, contract: Contract): Promise<CheckedFile> {
    const { seats, importRowLimit: rowLimit, organizationName: organization, weakPasswordsInFiles } = contract;
    const passwords = {
      common: await loadCommonPasswords(),
      organization,
      refuse: weakPasswordsInFiles === 'REFUSE',
    };
    const file = checkUserCsv(text, { contract: seats, rowLimit, passwords, ...dialect });
    const { rowCount, rows, takers, warnings } = file;
    const against = [...(await this.#taken(rows)), ...checkSeats(takers, seats)];
    return { rowCount, rows, takers, warnings, issues: [...file.issues, ...against].toSorted(compareIssues) };
  }

  /** What speaks now against rows that were right: services no longer subscribed, login IDs that are taken, seats that are not there. */
  async checkAgain(rows: readonly UserCsvRow[], contract: Contract): Promise<RowIssue[]> {
    const full = checkSeats(rows, contract.seats);
    return [...this.checkSubscribed(rows, contract), ...(await this.#taken(rows)), ...full].toSorted(compareIssues);
  }

  async #taken(rows: readonly UserCsvRow[]): Promise<RowIssue[]> {
    const taken = await this.users.taken(rows.map((row) => row.fields.loginId));
    return rows.flatMap(({ row, fields }): RowIssue[] => {
      if (!taken.has(loginIdKey(fields.loginId))) return [];
      const issue: Issue = { code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: fields.loginId } };
      return [{ row, ...issue }];
    });
  }

  /** Which settings of these rows the contract does not allow any more. */
  checkSubscribed(rows: readonly UserCsvRow[], contract: Contract): RowIssue[] {
    // Rows that were read together share what they have in common.
    const known = new Map<Settings, readonly Issue[]>();
    const issuesOf = (settings: Settings): readonly Issue[] => {
      const issues = known.get(settings) ?? checkSettings(settings, contract.seats);
      known.set(settings, issues);
      return issues;
    };
    return rows.flatMap(({ row, fields }) => issuesOf(fields.settings).map((issue) => ({ row, ...issue })));
  }
}

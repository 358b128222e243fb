import {
  type Issue,
  type RowIssue,
  type UserCsvRow,
  checkSeats,
  checkSettings,
  checkUserCsv,
  compareIssues,
  loginIdKey,
} from '@rollcall/shared';
import type { Contract } from '../contract/index.ts';
import type { UserService } from '../users/index.ts';
import type { UploadedText } from './uploadedFile.ts';

/** What is known of a file after every check. */
export interface CheckedFile {
  readonly rowCount: number;
  readonly rows: readonly UserCsvRow[];
  readonly issues: readonly RowIssue[];
}

/** Checks a file against the rules, the contract and the users that are there. */
export class UserImportChecker {
  constructor(private readonly users: UserService) {}

  async check({ text, ...dialect }: UploadedText, contract: Contract): Promise<CheckedFile> {
    const file = checkUserCsv(text, { contract: contract.seats, rowLimit: contract.importRowLimit, ...dialect });
    const against = await this.#takenOrFull(file.rows, contract);
    return { rowCount: file.rowCount, rows: file.rows, issues: [...file.issues, ...against].toSorted(compareIssues) };
  }

  /** What speaks now against rows that were right: services no longer subscribed, login IDs that are taken, seats that are not there. */
  async checkAgain(rows: readonly UserCsvRow[], contract: Contract): Promise<RowIssue[]> {
    const against = [...this.checkSubscribed(rows, contract), ...(await this.#takenOrFull(rows, contract))];
    return against.toSorted(compareIssues);
  }

  async #takenOrFull(rows: readonly UserCsvRow[], contract: Contract): Promise<RowIssue[]> {
    const taken = await this.users.taken(rows.map((row) => row.fields.loginId));
    const takenIssues = rows.flatMap(({ row, fields }): RowIssue[] => {
      if (!taken.has(loginIdKey(fields.loginId))) return [];
      const issue: Issue = { code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: fields.loginId } };
      return [{ row, ...issue }];
    });
    return [...takenIssues, ...checkSeats(rows, contract.seats)];
  }

  /** Which settings of these rows the contract does not allow any more. */
  checkSubscribed(rows: readonly UserCsvRow[], contract: Contract): RowIssue[] {
    return rows.flatMap(({ row, fields }) =>
      checkSettings(fields.settings, contract.seats).map((issue) => ({ row, ...issue })),
    );
  }
}

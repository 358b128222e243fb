import {
  CSV_DELIMITERS,
  type Issue,
  type RowIssue,
  type UserCsvRow,
  checkSeats,
  checkSettings,
  checkUserCsv,
  compareIssues,
  loginIdKey,
} from '@rollcall/shared';
import { Fault } from '../../kernel/index.ts';
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

  /** @throws Fault BAD_USER_INPUT for a delimiter that is none */
  async check({ text, lossy }: UploadedText, contract: Contract, delimiter: string | undefined): Promise<CheckedFile> {
    if (delimiter !== undefined && !CSV_DELIMITERS.some((known) => known === delimiter)) {
      throw new Fault('BAD_USER_INPUT', 'A delimiter is a comma, a semicolon or a tab.');
    }
    const { seats, importRowLimit } = contract;
    const options = { contract: seats, rowLimit: importRowLimit, lossy, ...(delimiter && { delimiter }) };
    const file = checkUserCsv(text, options);
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

import {
  type Issue,
  type RowIssue,
  type Settings,
  type UserCsvRow,
  checkSeats,
  checkSettings,
  compareIssues,
  firstIssues,
  joinIssues,
  loginIdKey,
} from '@rollcall/shared';
import type { Contract } from '../organizations/index.ts';
import type { FileLayout, FilesService, UploadedFile, UsersReading } from '../files/index.ts';
import { type UserService, numberTaken } from '../users/index.ts';

/** What is known of a file after every check. */
export interface CheckedImport extends UsersReading {
  readonly text: string;
  readonly layout: FileLayout;
}

/** Checks a file against the rules, the contract and the users that are there. */
export class UserImportChecker {
  constructor(
    private readonly users: UserService,
    private readonly files: FilesService,
  ) {}

  /** @throws Refused or Fault as {@link FilesService.read} */
  async check(
    organizationId: string,
    { leaveOutUnfilled, ...file }: UploadedFile & { readonly leaveOutUnfilled?: true | undefined },
    contract: Contract,
  ): Promise<CheckedImport> {
    const { seats, importRowLimit: rowLimit, organizationName: organization, weakPasswordsInFiles } = contract;
    const passwords = { organization, refuse: weakPasswordsInFiles === 'REFUSE' };
    const terms = { contract: seats, rowLimit, passwords, ...(leaveOutUnfilled && { leaveOutUnfilled }) };
    const { text, layout, found } = await this.files.read(organizationId, file, 'users', terms);
    const taken = firstIssues(await this.#taken(organizationId, found.rows));
    return { ...found, text, layout, ...joinIssues(found, taken) };
  }

  /**
   * What speaks now against rows that were right: services no longer subscribed, login IDs that are taken, seats that
   * are not there.
   */
  async checkAgain(rows: readonly UserCsvRow[], contract: Contract): Promise<RowIssue[]> {
    const full = checkSeats(rows, contract.seats);
    return [
      ...this.checkSubscribed(rows, contract),
      ...(await this.#taken(contract.organizationId, rows)),
      ...full,
    ].toSorted(compareIssues);
  }

  /** Login IDs are of one user anywhere, numbers of one in the organization. */
  async #taken(organizationId: string, rows: readonly UserCsvRow[]): Promise<RowIssue[]> {
    const numbers = rows.flatMap(({ fields }) => fields.phoneNumber || []);
    const holders = await this.users.numberHolders(organizationId, numbers);
    const held = rows.flatMap(({ row, fields }): RowIssue[] => {
      const holder = holders.get(fields.phoneNumber ?? '');
      return holder ? [{ row, ...numberTaken(holder) }] : [];
    });
    const taken = await this.users.taken(rows.map((row) => row.fields.loginId));
    const unfree = rows.flatMap(({ row, fields }): RowIssue[] => {
      if (!taken.has(loginIdKey(fields.loginId))) return [];
      const issue: Issue = { code: 'LOGIN_ID_TAKEN', field: 'loginId', params: { value: fields.loginId } };
      return [{ row, ...issue }];
    });
    return [...unfree, ...held].toSorted(compareIssues);
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

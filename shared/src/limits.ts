/**
 * Every limit that form, importer, schema and database share. Lengths of names are in graphemes, of other texts in
 * UTF-16 units unless their names say otherwise.
 */
export const LIMITS = {
  loginIdLength: 254,
  userNameLength: 30,
  /**
   * What a name may take in the database, in code points: 30 families of seven fit, a name made of endless accents does
   * not.
   */
  userNameCodePoints: 255,
  /** Of how a name is said, in code points: a kanji takes two or three kana. */
  readingLength: 60,
  passwordMinLength: 8,
  passwordMaxLength: 128,
  /** Rows of one file, unless the contract says otherwise. */
  importRows: 100,
  /** The most that a contract can allow, and what the code is built and measured for. */
  importRowsMax: 10_000,
  /** Characters of one CSV file's decoded text, and bytes of the file itself. */
  csvLength: 8_000_000,
  /** Columns of a file in which something stands: a contract with everything has 25, an export a few more. */
  fileColumns: 200,
  /** What is looked at of a cell; every value is shorter. */
  cellLength: 1_000,
  /** Issues of one file that are kept and shown; of the others there is only the number. */
  fileIssues: 1_000,
  /** Milliseconds after which a file that is still being read is refused. */
  fileReading: 20_000,
  /** Uploaded files that may wait to be used at once: of one organization, and of one user among them. */
  waitingFilesPerOrganization: 20,
  waitingFilesPerUser: 10,
  /** Sheets of a workbook. */
  sheets: 100,
  /** Users of one export. */
  exportUsers: 100_000,
  /** Users of one export who are named one by one: all of them stand in its link. */
  exportChosen: 500,
  /** Calls of one file. */
  exportCalls: 100_000,
  fileNameLength: 255,
  /** Views of an organization's user list; the length of a view's name, and of the text that it searches for. */
  userViews: 100,
  userViewNameLength: 50,
  userViewSearchLength: 255,
  /** Service tokens of an organization that can be used; of each, the length of its name, and its addresses. */
  serviceTokens: 50,
  serviceTokenNameLength: 50,
  serviceTokenAddresses: 20,
  /** Of the memo of a call, in code points. */
  callMemoLength: 1_000,
  /** Contacts of an organization; of each, its texts in code points, and how many numbers and categories it has. */
  contacts: 100_000,
  /** Of one file. */
  contactFileRows: 10_000,
  contactCompanyLength: 100,
  contactPersonLength: 60,
  contactNumbers: 10,
  contactCategories: 5,
  contactCategoryLength: 30,
  /** Users of one bulk action. */
  bulkActionUsers: 10_000,
  /**
   * Imports, and bulk actions, that may wait or be worked on at once: of one organization, and of one user among them.
   */
  openPerOrganization: 20,
  openPerUser: 10,
  /** Entries of the audit log in one file. */
  auditExportEntries: 50_000,
  /** Nodes of one page of a connection. */
  pageSize: 100,
} as const;

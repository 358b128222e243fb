/** Every limit that form, importer, schema and database share. Lengths of names are in graphemes, of other texts in UTF-16 units unless their names say otherwise. */
export const LIMITS = {
  loginIdLength: 254,
  userNameLength: 30,
  /** What a name may take in the database, in code points: 30 families of seven fit, a name made of endless accents does not. */
  userNameCodePoints: 255,
  passwordMinLength: 8,
  passwordMaxLength: 128,
  /** Rows of one file, unless the contract says otherwise. */
  importRows: 100,
  /** The most that a contract can allow, and what the code is built and measured for. */
  importRowsMax: 10_000,
  /** Characters of one CSV file's decoded text, and bytes of the file itself. */
  csvLength: 8_000_000,
  /** Users of one export. */
  exportUsers: 100_000,
  fileNameLength: 255,
  /** Users of one bulk action. */
  bulkActionUsers: 10_000,
  /** Imports, and bulk actions, that may wait or be worked on at once: of one organization, and of one user among them. */
  openPerOrganization: 20,
  openPerUser: 10,
  /** Entries of the audit log in one file. */
  auditExportEntries: 50_000,
  /** Nodes of one page of a connection. */
  pageSize: 100,
} as const;

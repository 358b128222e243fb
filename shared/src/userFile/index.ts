export { type CheckedUserCsv, type UserCsvRow, checkUserCsv } from './checks/checkUsers.ts';
export { type FilePasswords } from './checks/checkRow.ts';
export {
  type CheckFileInput,
  type CheckedFile,
  type FileCheckKind,
  type FileChecks,
  type FileFindings,
  checkFile,
} from './checks/checkFile.ts';
export { type CheckedUserUpdates, checkUserUpdates } from './checks/checkUpdates.ts';
export { writeFaultyRows } from './faultyRows.ts';
export { type FirstIssues, firstIssues, joinIssues, moreIssues } from './issues/firstIssues.ts';
export type { FilledColumns } from './header/arranged.ts';
export { type ChosenColumns, isKnownHeader, mayBeData } from './header/headers.ts';
export { INFORMATION_COLUMNS } from './header/information.ts';
export { type RowIssue, compareIssues } from './issues/rowIssues.ts';
export { checkSeats, seatChangesOf } from './checks/checkSeats.ts';
export { createUserCsvTemplate } from './template.ts';
export { type ToldCells, toldOtherwise } from './cells/information.ts';
export { storedLoginId, storedName, storedReading, storedUserNumber } from './cells/stored.ts';
export { codeOf } from './cells/codes.ts';
export { readLocale, readSetting, readTimeZone } from './cells/values.ts';
export { userExporter } from './export.ts';
export { type RowChange, UserCsvTable, type UserCsvTableRow, seatSettings } from './draft/table.ts';
export { writeUserCsv } from './draft/writeTable.ts';
export {
  type SignInDetails,
  type SignInPlace,
  signInCsv,
  signInFacts,
  signInLead,
  signInMessage,
  signInSteps,
} from './signInDetails.ts';

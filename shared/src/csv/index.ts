export { type CheckedUserCsv, type UserCsvRecord, type UserCsvRow, checkUserCsv } from './check.ts';
export { type FilePasswords } from './checkRow.ts';
export {
  type CheckFileInput,
  type CheckedFile,
  type FileCheckKind,
  type FileChecks,
  type FileFindings,
  checkFile,
} from './checkFile.ts';
export { type CheckedUserUpdates, checkUserUpdates } from './checkUpdates.ts';
export { CSV_ENCODINGS, type CsvEncoding, decodeCsv } from './decode.ts';
export { CSV_DELIMITERS } from './dialect.ts';
export { encodeCsvPart } from './encode.ts';
export { writeFaultyRows } from './faultyRows.ts';
export { type FirstIssues, firstIssues, joinIssues, moreIssues } from './firstIssues.ts';
export { defuseFormula } from './formula.ts';
export { columnLetters } from './headers.ts';
export { INFORMATION_COLUMNS } from './information.ts';
export { type ReadUserFile, readUserFile } from './readFile.ts';
export { type RowIssue, compareIssues } from './rowIssues.ts';
export { checkSeats, seatChangesOf } from './seats.ts';
export { shiftJisCodes } from './shiftJis.ts';
export { createUserCsvTemplate } from './template.ts';
export { tokenizeCsv } from './tokenize.ts';
export { readLocale, readSetting, readTimeZone } from './values.ts';
export { userExporter } from './userExport.ts';
export { excerpt } from './text.ts';
export { writeCsv } from './write.ts';
export { type RowChange, UserCsvTable, type UserCsvTableRow, seatSettings } from './table/table.ts';
export { writeUserCsv } from './table/writeTable.ts';

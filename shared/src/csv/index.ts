export { type CheckedUserCsv, type UserCsvRow, checkUserCsv } from './check.ts';
export { CSV_ENCODINGS, type CsvEncoding, decodeCsv } from './decode.ts';
export { CSV_DELIMITERS } from './dialect.ts';
export { type RowIssue, compareIssues } from './rowIssues.ts';
export { checkSeats, seatChangesOf } from './seats.ts';
export { createUserCsvTemplate } from './template.ts';
export { tokenizeCsv } from './tokenize.ts';
export { writeCsv } from './write.ts';

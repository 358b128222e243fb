export {
  type CheckedUserCsv,
  type CheckUserCsvOptions,
  type UserCsvRecord,
  type UserCsvRow,
  checkUserCsv,
} from './check.ts';
export { CSV_ENCODINGS, type CsvEncoding, type DecodedCsv, decodeCsv } from './decode.ts';
export { CSV_DELIMITERS, type CsvDelimiter, detectDelimiter } from './dialect.ts';
export { type CsvFileEncoding, type EncodedCsv, encodeCsv } from './encode.ts';
export { type RowIssue, compareIssues } from './rowIssues.ts';
export { type SeatTaker, checkSeats, seatChangesOf } from './seats.ts';
export { type UserCsvTemplateInput, createUserCsvTemplate } from './template.ts';
export { type TokenizedCsv, tokenizeCsv } from './tokenize.ts';
export { writeCsv } from './write.ts';

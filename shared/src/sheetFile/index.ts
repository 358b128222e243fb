export { columnLetters } from './columnLetters.ts';
export { CSV_DELIMITERS } from './csv/dialect.ts';
export { tokenizeCsv } from './csv/tokenize.ts';
export { writeCsv } from './csv/write.ts';
export { CSV_ENCODINGS, type CsvEncoding, decodeCsv } from './encoding/decode.ts';
export { type CsvFileEncoding, encodeCsvPart } from './encoding/encode.ts';
export { defuseFormula } from './formula.ts';
export { type ReadSheetFile, readSheetFile } from './readSheetFile.ts';
export { type SheetRow, type SheetTable } from './rows.ts';

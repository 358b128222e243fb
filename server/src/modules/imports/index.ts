export { createImports } from './createImports.ts';
export type { FileReader, FileReaderOptions } from './fileReader.ts';
export type { UploadedFile } from './uploadedFile.ts';
export { UploadedFileInput, uploadOf } from './uploadedFile.inputs.ts';

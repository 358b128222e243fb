export { createImports } from './createImports.ts';
export type { FileReader, FileReaderOptions } from './fileReader.ts';
export type { ImportRequests } from './importRequests.ts';
export type { UploadedFile } from './uploadedFile.ts';
export { IDEMPOTENCY_KEY, UploadedFileInput, uploadOf } from './uploadedFile.inputs.ts';

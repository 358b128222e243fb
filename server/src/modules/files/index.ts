export { createFiles } from './createFiles.ts';
export type { FileReaderOptions } from './reading/fileReader.ts';
export type { UsersReading } from './reading/fileReading.ts';
export type { UploadedFile } from './reading/uploadedFile.ts';
export { UploadedFileInput, givenFileOf } from './reading/uploadedFile.inputs.ts';
export { type FilesService, type GivenFile, contentOf } from './uploads/files.service.ts';

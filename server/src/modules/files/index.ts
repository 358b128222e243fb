export { createFiles } from './createFiles.ts';
export type { UsersReading } from './reading/fileReading.ts';
export type { UploadedFile } from './reading/uploadedFile.ts';
export { UploadedFileInput } from './reading/uploadedFile.inputs.ts';
export type { FilesService } from './uploads/files.service.ts';

export { createFiles } from './createFiles.ts';
export { ColumnMatchInput, LONGEST_HEADER, chosenColumns } from './reading/columnMatch.inputs.ts';
export { FileLayoutType } from './reading/fileLayout.type.ts';
export type { FileLayout, UsersReading } from './reading/fileReading.ts';
export type { UploadedFile } from './reading/uploadedFile.ts';
export { UploadedFileInput } from './reading/uploadedFile.inputs.ts';
export type { FilesService } from './uploads/files.service.ts';

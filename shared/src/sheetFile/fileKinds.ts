/** What a file can be that should have been a table. */
export const FILE_KINDS = [
  'empty',
  'workbook',
  'encrypted',
  'damaged',
  'archive',
  'document',
  'pdf',
  'picture',
  'webPage',
  'xml',
  'json',
  'binary',
  'folder',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

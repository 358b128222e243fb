import type { CsvEncoding, FileCheckKind, FileChecks } from '@rollcall/shared';
import type { UserPrincipal } from '../../../kernel/index.ts';
import type { FileReader } from '../reading/fileReader.ts';
import type { FileReading } from '../reading/fileReading.ts';
import type { UploadedFile } from '../reading/uploadedFile.ts';
import type { UploadService } from './upload.service.ts';

/** A file as a request names it: by the ID of an upload, or as decoded text. */
export interface GivenFile {
  readonly fileName: string;
  readonly fileId?: string | undefined;
  readonly csv?: string | undefined;
  /** Of the upload's bytes; found out where it is left out. */
  readonly encoding?: CsvEncoding | undefined;
  /** Found out where it is left out. */
  readonly delimiter?: string | undefined;
}

/**
 * What a file's request is known by when it is sent again: an upload by its bytes, since each attempt may have uploaded
 * them anew.
 */
export const contentOf = ({ stored, ...file }: UploadedFile) => ({ ...file, bytes: stored?.contentHash });

/** What modules do with the files that people hand over. */
export class FilesService {
  constructor(
    private readonly uploads: UploadService,
    private readonly reader: FileReader,
  ) {}

  /**
   * Finds what a request names. Nothing is read yet.
   * @throws Refused FILE_NOT_FOUND
   */
  async open(actor: UserPrincipal, { fileId, ...file }: GivenFile): Promise<UploadedFile> {
    return fileId === undefined ? file : { ...file, stored: await this.uploads.find(actor, fileId) };
  }

  /** @throws Refused or Fault as {@link FileReader.read} */
  read<Kind extends FileCheckKind>(
    organizationId: string,
    file: UploadedFile,
    kind: Kind,
    terms: FileChecks[Kind],
  ): Promise<FileReading<Kind>> {
    return this.reader.read(organizationId, file, kind, terms);
  }

  /**
   * Lets go of an upload inside the transaction that makes something of it.
   * @throws Refused FILE_NOT_FOUND where something was made of it before
   */
  async use({ stored }: UploadedFile): Promise<void> {
    if (stored) await this.uploads.use(stored.id);
  }
}

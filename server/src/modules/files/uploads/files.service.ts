import type { FileCheckKind, FileChecks, ReadContacts } from '@rollcall/shared';
import type { ActingPrincipal } from '../../../kernel/index.ts';
import { chosenColumns } from '../reading/columnMatch.inputs.ts';
import type { FileReader } from '../reading/fileReader.ts';
import type { FileReading } from '../reading/fileReading.ts';
import type { UploadedFileInput } from '../reading/uploadedFile.inputs.ts';
import type { UploadedFile } from '../reading/uploadedFile.ts';
import type { UploadService } from './upload.service.ts';

/** What modules do with the files that people hand over. */
export class FilesService {
  constructor(
    private readonly uploads: UploadService,
    private readonly reader: FileReader,
  ) {}

  /**
   * Finds what a request names. Nothing is read yet.
   * @throws Refused FILE_NOT_FOUND; Fault BAD_USER_INPUT as {@link chosenColumns}
   */
  async open(actor: ActingPrincipal, given: UploadedFileInput): Promise<UploadedFile> {
    const { fileName, fileId, csv, encoding, delimiter, headerRow, sheet, columns } = given;
    return {
      fileName,
      csv: csv ?? undefined,
      stored: fileId == null ? undefined : await this.uploads.find(actor, fileId),
      encoding: encoding ?? undefined,
      delimiter: delimiter ?? undefined,
      headerRow: headerRow ?? undefined,
      sheet: sheet ?? undefined,
      columns: columns ? chosenColumns(columns) : undefined,
    };
  }

  /**
   * What a file's request is known by when it is sent again: an upload by its bytes, since each attempt may have
   * uploaded them anew.
   */
  contentOf({ stored, ...file }: UploadedFile) {
    return { ...file, bytes: stored?.contentHash };
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

  /** @throws Refused or Fault as {@link FileReader.read} */
  readContacts(organizationId: string, file: UploadedFile, timeZone: string): Promise<ReadContacts> {
    return this.reader.readContacts(organizationId, file, timeZone);
  }

  /**
   * Lets go of an upload inside the transaction that makes something of it.
   * @throws Refused FILE_NOT_FOUND where something was made of it before
   */
  async use({ stored }: UploadedFile): Promise<void> {
    if (stored) await this.uploads.use(stored.id);
  }
}

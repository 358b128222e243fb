import type { Database } from '../../database/index.ts';
import type { Clock, DerivedKeys, Downloads, Keys, Plug } from '../../kernel/index.ts';
import { downloadRoutes } from './downloads/download.routes.ts';
import { DownloadService } from './downloads/download.service.ts';
import { FileReader, type FileReaderOptions } from './reading/fileReader.ts';
import { ChunkSeal } from './uploads/chunkSeal.ts';
import { DatabaseBlobs } from './uploads/databaseBlobs.ts';
import { FileChunkEntity, FileEntity } from './uploads/file.entity.ts';
import { FileStore } from './uploads/file.store.ts';
import { FilesService } from './uploads/files.service.ts';
import { uploadRoutes } from './uploads/upload.routes.ts';
import { UploadService } from './uploads/upload.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Pick<Keys & DerivedKeys, 'contentHash' | 'fileSeals' | 'linkSeals'>;
  readonly reading?: FileReaderOptions | undefined;
}

/**
 * Files over HTTP: uploads, where they wait, and what reads them; links to files that are written when they are asked
 * for.
 */
export function createFiles({ database, clock, keys, reading }: Given) {
  const store = new FileStore(database);
  const blobs = new DatabaseBlobs(store, new ChunkSeal(keys), database);
  const uploads = new UploadService({ store, blobs, keys, unitOfWork: database, clock });
  const reader = new FileReader((stored) => uploads.bytesOf(stored), reading);
  const downloads = new DownloadService(keys, clock);
  const links: Downloads = downloads;
  return {
    files: new FilesService(uploads, reader),
    /** By which other modules hand out files. */
    downloads: links,
    /** Ends the threads that read files. */
    stop: (): Promise<void> => reader.stop(),
    entities: [FileEntity, FileChunkEntity],
    resolvers: [],
    routes: async (scope) => {
      await scope.register(uploadRoutes(uploads));
      await scope.register(downloadRoutes(downloads));
    },
    sweeps: [{ name: 'uploaded files', run: () => uploads.sweep() }],
  } satisfies Plug & Record<string, unknown>;
}

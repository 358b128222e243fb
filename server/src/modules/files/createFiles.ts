import type { Database } from '../../database/index.ts';
import type { Clock, DerivedKeys, Keys, Plug } from '../../kernel/index.ts';
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
  readonly keys: Pick<Keys & DerivedKeys, 'contentHash' | 'fileSeals'>;
  readonly reading?: FileReaderOptions | undefined;
}

/** Files over HTTP: uploads, where they wait, and what reads them. */
export function createFiles({ database, clock, keys, reading }: Given) {
  const store = new FileStore(database);
  const blobs = new DatabaseBlobs(store, new ChunkSeal(keys), database);
  const uploads = new UploadService({ store, blobs, keys, unitOfWork: database, clock });
  const reader = new FileReader((stored) => uploads.bytesOf(stored), reading);
  return {
    files: new FilesService(uploads, reader),
    /** Ends the threads that read files. */
    stop: (): Promise<void> => reader.stop(),
    entities: [FileEntity, FileChunkEntity],
    resolvers: [],
    routes: uploadRoutes(uploads),
    sweeps: [{ name: 'uploaded files', run: () => uploads.sweep() }],
  } satisfies Plug & Record<string, unknown>;
}

import { fileURLToPath } from 'node:url';
import {
  type ContactFileReading,
  type FileCheckKind,
  type FileChecks,
  LIMITS,
  type ReadContacts,
  type SheetTable,
} from '@rollcall/shared';
import PQueue from 'p-queue';
import { Piscina } from 'piscina';
import { refuse } from '../../../kernel/index.ts';
import type { FileReading, Reading } from './fileReading.ts';
import { type ContactsTask, type ReadingTask, type StoredFile, type UploadedFile, sourceOf } from './uploadedFile.ts';

export interface FileReaderOptions {
  /** The script of the threads; the one that is built beside this code where it is left out. */
  readonly script?: string | undefined;
  /** Milliseconds that a file may take. */
  readonly timeLimit?: number;
  /** Megabytes of objects that a thread may have. */
  readonly memoryLimit?: number;
}

/** Files that are read at the same time, in threads of their own; of one organization it is one. */
const THREADS = 2;

/** Threads that have nothing to do are kept so long, in milliseconds: to start one takes longer than to read a file. */
const IDLE = 10 * 60_000;

/** Megabytes of a thread's objects. */
const MEMORY = 512;

/**
 * Characters or bytes of the files that wait, of all organizations and of one: as many as twelve, and four, of the
 * largest.
 */
const WAITING_MAX = LIMITS.csvLength * 12;
const WAITING_OF_ONE_MAX = LIMITS.csvLength * 4.5;

interface Line {
  readonly queue: PQueue;
  /** Characters of the files in it. */
  length: number;
}

/**
 * Reads files off the event loop, in threads with a limit of time and memory: whatever is in a file, everyone else is
 * answered meanwhile. The files of one organization are read one after the other, so that they never keep those of
 * another waiting for more than one. See `docs/adr/0035-files-are-read-in-threads-with-limits.md`.
 */
export class FileReader {
  readonly #threads: Piscina;
  readonly #timeLimit: number;
  readonly #lines = new Map<string, Line>();
  readonly #turns = new PQueue({ concurrency: THREADS });

  /** @param bytesOf the bytes of an upload, in a buffer of their own */
  constructor(
    private readonly bytesOf: (file: StoredFile) => Promise<ArrayBuffer>,
    { script, timeLimit = LIMITS.fileReading, memoryLimit = MEMORY }: FileReaderOptions = {},
  ) {
    this.#timeLimit = timeLimit;
    this.#threads = new Piscina({
      filename: script ?? fileURLToPath(new URL('./fileReader.worker.js', import.meta.url)),
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 64 },
    });
  }

  /**
   * Reads a file and checks what is in it.
   * @throws Refused FILE_TOO_LARGE, FILE_TOO_COMPLEX, FILE_READER_BUSY, FILE_NOT_FOUND, UNREADABLE_FILE,
   * UNDECODABLE_TEXT or ENCODING_UNCERTAIN; Fault BAD_USER_INPUT as {@link sourceOf}
   */
  async read<Kind extends FileCheckKind>(
    organizationId: string,
    file: UploadedFile,
    kind: Kind,
    terms: FileChecks[Kind],
  ): Promise<FileReading<Kind>> {
    const { encoding, delimiter, headerRow, sheet, columns, filled } = file;
    const reading = await this.#readAs<Reading<Kind>>(organizationId, file, (read) => ({
      kind,
      terms,
      file: read,
      encoding,
      delimiter,
      headerRow,
      sheet,
      columns,
      filled,
    }));
    return reading.ok ? reading : refuse(reading.issue);
  }

  /**
   * Reads a file of contacts, and checks them.
   * @param timeZone IANA name of the zone of whoever hands it over
   * @throws as {@link read}
   */
  async readContacts(organizationId: string, file: UploadedFile, timeZone: string): Promise<ReadContacts> {
    const { encoding } = file;
    const reading = await this.#readAs<ContactFileReading>(organizationId, file, (read) => ({
      kind: 'contacts',
      timeZone,
      file: read,
      encoding,
    }));
    return reading.ok ? reading.found : refuse(reading.issue);
  }

  #readAs<Answer extends { readonly ok: boolean }>(
    organizationId: string,
    file: UploadedFile,
    taskOf: (file: SheetTable | ArrayBuffer) => ReadingTask<FileCheckKind> | ContactsTask,
  ): Promise<Answer | TooComplex> {
    const { source, size } = sourceOf(file);
    return this.#inLine(organizationId, size, async () => {
      // Not before its turn: of the uploads that wait, none is in memory.
      const read = typeof source === 'string' || !('size' in source) ? source : await this.bytesOf(source);
      return this.#inThread<Answer>(taskOf(read));
    });
  }

  /** Ends the threads. What is being read is given up. */
  async stop(): Promise<void> {
    await this.#threads.destroy();
  }

  async #inLine<T>(organizationId: string, length: number, read: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(organizationId) ?? { queue: new PQueue({ concurrency: 1 }), length: 0 };
    const waiting = [...this.#lines.values()].reduce((sum, other) => sum + other.length, length);
    if (waiting > WAITING_MAX || line.length + length > WAITING_OF_ONE_MAX) {
      refuse({ code: 'FILE_READER_BUSY', params: {} });
    }
    line.length += length;
    this.#lines.set(organizationId, line);
    try {
      return await line.queue.add(() => this.#turns.add(read));
    } finally {
      line.length -= length;
      if (line.queue.pending === 0 && line.queue.size === 0) this.#lines.delete(organizationId);
    }
  }

  async #inThread<Answer>(task: ReadingTask<FileCheckKind> | ContactsTask): Promise<Answer | TooComplex> {
    const controller = new AbortController();
    const transferList = task.file instanceof ArrayBuffer ? [task.file] : [];
    const timer = setTimeout(() => controller.abort(), this.#timeLimit);
    try {
      return (await this.#threads.run(task, { signal: controller.signal, transferList })) as Answer;
    } catch (error) {
      if (!controller.signal.aborted && !isOutOfMemory(error)) throw error;
      return TOO_COMPLEX;
    } finally {
      clearTimeout(timer);
    }
  }
}

const TOO_COMPLEX = { ok: false, issue: { code: 'FILE_TOO_COMPLEX', params: {} } } as const;
type TooComplex = typeof TOO_COMPLEX;

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

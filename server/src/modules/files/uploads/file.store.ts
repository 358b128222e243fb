import { In, LessThan, MoreThanOrEqual } from 'typeorm';
import { type Database, insertRows } from '../../../database/index.ts';
import { FileChunkEntity, FileEntity, type FileStatus } from './file.entity.ts';

/** A chunk as a driver gives it: libsql makes no view of its bytes. */
interface ChunkRow {
  readonly position: number;
  readonly sealed: Uint8Array | ArrayBuffer;
}

/** The rows of uploaded files and of their bytes. */
export class FileStore {
  constructor(private readonly database: Database) {}

  async insert(file: FileEntity): Promise<void> {
    await this.database.writable(FileEntity).insert(file);
  }

  find(id: string, organizationId: string): Promise<FileEntity | null> {
    return this.database.rows(FileEntity).findOneBy({ id, organizationId });
  }

  async setReady(id: string, size: number, contentHash: string): Promise<void> {
    await this.database.writable(FileEntity).update({ id }, { status: 'READY', size, contentHash });
  }

  /** @returns false where it was used before, or is gone */
  async setUsed(id: string): Promise<boolean> {
    const { affected } = await this.database.writable(FileEntity).update({ id, status: 'READY' }, { status: 'USED' });
    return affected === 1;
  }

  /**
   * How many files keep bytes here: of an organization, or of one user of it.
   * @param since what began to arrive before that does so no longer
   */
  countWaiting(organizationId: string, since: Date, createdById?: string): Promise<number> {
    const whose = { organizationId, ...(createdById !== undefined && { createdById }) };
    return this.database.rows(FileEntity).countBy([
      { ...whose, status: 'READY' },
      { ...whose, status: 'RECEIVING', createdAt: MoreThanOrEqual(since) },
    ]);
  }

  /** Of a user's files that wait to be used, the one that has waited longest. */
  async oldestReady(organizationId: string, createdById: string): Promise<string | undefined> {
    const file = await this.database.rows(FileEntity).findOne({
      where: { organizationId, createdById, status: 'READY' },
      select: { id: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
    return file?.id;
  }

  /**
   * Of every organization those that were begun before an instant, some at a time.
   * @param status only these
   */
  async olderThan(instant: Date, status?: FileStatus): Promise<string[]> {
    const files = await this.database.rows(FileEntity).find({
      where: { createdAt: LessThan(instant), ...(status && { status }) },
      select: { id: true },
      order: { createdAt: 'ASC' },
      take: 1000,
    });
    return files.map(({ id }) => id);
  }

  async delete(id: string): Promise<void> {
    await this.database.writable(FileEntity).delete({ id });
  }

  async insertChunks(chunks: readonly FileChunkEntity[]): Promise<void> {
    await insertRows(this.database.writable(FileChunkEntity), chunks);
  }

  /** The next chunks from a position on, at most `limit`. */
  async chunks(fileId: string, from: number, limit: number): Promise<Pick<FileChunkEntity, 'position' | 'sealed'>[]> {
    const sql =
      'SELECT position, sealed FROM file_chunks WHERE file_id = ? AND position >= ? ORDER BY position LIMIT ?';
    const rows = await this.database.select<ChunkRow>(sql, [fileId, from, limit]);
    return rows.map(({ position, sealed }) => ({ position, sealed: new Uint8Array(sealed) }));
  }

  /** @returns how many there were */
  async deleteChunks(fileId: string, limit: number): Promise<number> {
    const found = await this.database
      .rows(FileChunkEntity)
      .find({ where: { fileId }, select: { position: true }, order: { position: 'ASC' }, take: limit });
    if (found.length === 0) return 0;
    const position = In(found.map((chunk) => chunk.position));
    await this.database.writable(FileChunkEntity).delete({ fileId, position });
    return found.length;
  }
}

import type { Database } from '../../../src/database/index.ts';
import { NoteEntity } from './note.entity.ts';

/** The rows of notes. */
export class NoteStore {
  constructor(private readonly database: Database) {}

  /** The newest notes of an organization. */
  newest(organizationId: string, limit: number): Promise<NoteEntity[]> {
    return this.database.rows(NoteEntity).find({ where: { organizationId }, order: { id: 'DESC' }, take: limit });
  }

  find(organizationId: string, id: string): Promise<NoteEntity | null> {
    return this.database.rows(NoteEntity).findOneBy({ organizationId, id });
  }

  async insert(note: NoteEntity): Promise<void> {
    await this.database.writable(NoteEntity).insert(note);
  }

  async setWordCount(id: string, wordCount: number): Promise<void> {
    await this.database.writable(NoteEntity).update({ id }, { wordCount });
  }
}

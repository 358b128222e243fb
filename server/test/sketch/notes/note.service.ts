import { type Clock, type JobQueue, type UnitOfWork, type UserPrincipal, newId } from '../../../src/kernel/index.ts';
import type { NoteEntity } from './note.entity.ts';
import type { NoteStore } from './note.store.ts';

interface Dependencies {
  readonly store: NoteStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

/** The kind of work that counts a note's words. */
export const COUNT_WORDS = 'note.countWords';

/** Takes down notes, and has their words counted. */
export class NoteService {
  constructor(private readonly parts: Dependencies) {}

  newest({ organizationId }: UserPrincipal, limit: number): Promise<NoteEntity[]> {
    return this.parts.store.newest(organizationId, limit);
  }

  /** @returns the note's ID */
  async record({ organizationId }: UserPrincipal, transcript: string): Promise<string> {
    const { store, unitOfWork, clock, jobs } = this.parts;
    const note = { id: newId(), organizationId, recordedAt: clock.now(), transcript, wordCount: null };
    await unitOfWork.run(async () => {
      await store.insert(note);
      await jobs.enqueue(COUNT_WORDS, note);
    });
    return note.id;
  }

  /** Counts the words of a note. Done twice, it comes to the same. */
  async countWords({ organizationId, id }: Pick<NoteEntity, 'organizationId' | 'id'>): Promise<void> {
    const { store, unitOfWork } = this.parts;
    const note = await store.find(organizationId, id);
    if (!note) return;
    const words = note.transcript.split(/\s+/).filter((word) => word !== '');
    await unitOfWork.run(() => store.setWordCount(id, words.length));
  }
}

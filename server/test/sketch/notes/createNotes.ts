import type { Database } from '../../../src/database/index.ts';
import type { Clock, JobQueue, Plug } from '../../../src/kernel/index.ts';
import { NoteEntity } from './note.entity.ts';
import { countWords } from './note.jobs.ts';
import { NoteResolver } from './note.resolver.ts';
import { noteRoutes } from './note.routes.ts';
import { NoteService } from './note.service.ts';
import { NoteStore } from './note.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

/** Notes and what is known of them. */
export function createNotes({ database, clock, jobs }: Given) {
  const notes = new NoteService({ store: new NoteStore(database), unitOfWork: database, clock, jobs });
  return {
    entities: [NoteEntity],
    resolvers: [new NoteResolver(notes)],
    routes: noteRoutes(notes),
    jobs: [countWords(notes)],
  } satisfies Plug;
}

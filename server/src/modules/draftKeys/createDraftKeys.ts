import type { Database } from '../../database/index.ts';
import type { Clock, DerivedKeys, Plug } from '../../kernel/index.ts';
import type { SessionService, UserWriter } from '../users/index.ts';
import { DraftKeyEntity } from './draftKey.entity.ts';
import { DraftKeyResolver } from './draftKey.resolver.ts';
import { DraftKeyService } from './draftKey.service.ts';
import { DraftKeyStore } from './draftKey.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Pick<DerivedKeys, 'draftSeals'>;
  readonly writer: Pick<UserWriter, 'changed'>;
  readonly sessions: Pick<SessionService, 'signedOut'>;
}

/** The keys of drafts that browsers keep: given to their user, and forgotten with the draft. */
export function createDraftKeys({ database, clock, keys, writer, sessions }: Given) {
  const store = new DraftKeyStore(database);
  const draftKeys = new DraftKeyService({ store, keys, unitOfWork: database, clock });
  sessions.signedOut.subscribe(({ userId, sessionId }) => store.deleteOfSession(userId, sessionId));
  writer.changed.subscribe(({ changes }) =>
    store.deleteOfUsers(changes.flatMap(({ before, after }) => (before && !after ? [before.id] : []))),
  );
  return {
    entities: [DraftKeyEntity],
    resolvers: [new DraftKeyResolver(draftKeys)],
    sweeps: [{ name: 'keys of drafts', run: () => draftKeys.forgetExpired() }],
  } satisfies Plug;
}

import type { Measure } from '../kernel/index.ts';
import type { Database } from './database.ts';

/** What the connections to the database tell of themselves. Nothing is asked for it. */
export const databaseMeasures = (database: Database): Measure[] => [
  {
    name: 'rollcall_database_connections',
    help: 'Connections to the database that this process has; on SQLite the one that writes.',
    labels: ['state'],
    async read() {
      const { busy, idle } = database.load();
      return [
        { labels: { state: 'busy' }, value: busy },
        { labels: { state: 'idle' }, value: idle },
      ];
    },
  },
  {
    name: 'rollcall_database_waiting',
    help: 'What waits for a connection: statements and transactions, on SQLite transactions.',
    read: async () => [{ value: database.load().waiting }],
  },
];

import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config/index.ts';

/** Every table, of all modules. Nothing of this database is opened. */
export const ENTITIES = createApp(parseConfig({ DATABASE_URL: 'sqlite::memory:' })).entities;

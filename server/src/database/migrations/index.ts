import { Initial1795305600000 } from './1795305600000-initial.ts';

/** Every migration, oldest first. Named as classes, so that a bundle holds them. */
export const MIGRATIONS = [Initial1795305600000];

import type { Page } from 'playwright-core';
import type { Texts } from './texts.ts';

/** Something to be looked at, in each language, scheme and width. */
export interface Seen {
  readonly name: string;
  readonly path: string;
  /** Brings about what is to be seen, and waits until it is there, data and all. */
  readonly ready: (page: Page, t: Texts) => Promise<void>;
}

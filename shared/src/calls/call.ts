import type { Localized } from '../text/locales.ts';

/** Who called whom. */
export const CALL_KINDS = ['INCOMING', 'OUTGOING', 'EXTENSION', 'TRANSFER'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** What each of them is called. */
export const CALL_KIND_NAMES: Readonly<Record<CallKind, Localized>> = {
  INCOMING: { en: 'Incoming', ja: '着信' },
  OUTGOING: { en: 'Outgoing', ja: '発信' },
  EXTENSION: { en: 'Extension', ja: '内線' },
  TRANSFER: { en: 'Transfer', ja: '転送' },
};

/** How a call stands; all but the first two are how it ended. */
export const CALL_STATUSES = ['RINGING', 'TALKING', 'COMPLETED', 'MISSED', 'BUSY', 'FAILED', 'CANCELED'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** On which side someone is. */
export const CALL_SIDES = ['FROM', 'TO'] as const;
export type CallSide = (typeof CALL_SIDES)[number];

/** On which channel of the recording someone is heard. */
export const CALL_CHANNELS = ['LEFT', 'RIGHT'] as const;
export type CallChannel = (typeof CALL_CHANNELS)[number];

/** Who called whom. */
export const CALL_KINDS = ['INCOMING', 'OUTGOING', 'EXTENSION', 'TRANSFER'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** How a call stands; all but the first two are how it ended. */
export const CALL_STATUSES = ['RINGING', 'TALKING', 'COMPLETED', 'MISSED', 'BUSY', 'FAILED', 'CANCELED'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** On which side someone is. */
export const CALL_SIDES = ['FROM', 'TO'] as const;
export type CallSide = (typeof CALL_SIDES)[number];

/** On which channel of the recording someone is heard. */
export const CALL_CHANNELS = ['LEFT', 'RIGHT'] as const;
export type CallChannel = (typeof CALL_CHANNELS)[number];

/** Why an event is refused. */
export type RejectionCode =
  | 'INVALID_FIELD'
  | 'INVALID_TIME'
  | 'RETENTION_ENDED'
  | 'USER_REQUIRED'
  | 'USER_UNKNOWN'
  | 'USER_TWICE'
  | 'USER_NOT_IN_CALL'
  | 'CHANNEL_TAKEN'
  | 'WEBHOOK_NOT_ALLOWED'
  | 'NOT_SUBSCRIBED';

/** What became of one event. */
export interface EventResult {
  /** The sender's ID of the call; null where it could not be read. */
  readonly id: string | null;
  /**
   * DUPLICATE: the same was told before. CONFLICT: something else was told of a call of this ID, and stays. REJECTED:
   * see `code` and `field`.
   */
  readonly result: 'CREATED' | 'UPDATED' | 'DUPLICATE' | 'CONFLICT' | 'REJECTED';
  readonly code?: RejectionCode;
  /** Where in the event: `call.participants.0.userId`. */
  readonly field?: string;
  /** The ID of the call, ours, where its audio was announced and can be sent. */
  readonly awaitsAudio?: string;
  /** The same of a call whose audio was announced again, and is there. */
  readonly hasAudio?: string;
}

/** Thrown while one event is looked at, before anything of it is taken. */
export class Rejected extends Error {
  constructor(
    readonly code: RejectionCode,
    readonly field: string,
  ) {
    super(code);
  }
}

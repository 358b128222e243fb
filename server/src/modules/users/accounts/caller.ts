/** What is asked of a user of whom a telephone system tells. */
export interface Caller {
  readonly id: string;
  readonly loginIdKey: string;
  readonly name: string;
  /** Their extension or number, as it is kept. */
  readonly phoneNumber: string | null;
  /** Whether they may use the Incoming Webhook. */
  readonly incomingWebhook: boolean;
}

/** How users are named from outside, who may be named in more than one way. */
export interface Naming {
  readonly ids: readonly string[];
  readonly loginIds: readonly string[];
  /** Extensions and numbers, as they are kept. */
  readonly numbers: readonly string[];
}

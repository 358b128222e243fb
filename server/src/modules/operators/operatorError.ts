/** A request of an operator that can't be met; the message says why and what would help. */
export class OperatorError extends Error {}

type Subscriber<T> = (event: T) => Promise<void>;

/** Where others hear of what a module does, inside its transaction: what they write stands or falls with it. */
export interface Subscribable<T> {
  /**
   * @param subscriber told of every event, one after another; where it throws, all that led to the event is rolled back
   */
  subscribe(subscriber: Subscriber<T>): void;
}

/** Events of one kind, from the module that publishes them to those that subscribed. */
export class Topic<T> implements Subscribable<T> {
  readonly #subscribers: Subscriber<T>[] = [];

  subscribe(subscriber: Subscriber<T>): void {
    this.#subscribers.push(subscriber);
  }

  /** Tells the subscribers, in the order in which they subscribed. Called inside the open transaction. */
  async publish(event: T): Promise<void> {
    for (const subscriber of this.#subscribers) await subscriber(event);
  }
}

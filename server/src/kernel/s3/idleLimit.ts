/** Ends what takes too long: each step may take so many milliseconds, however many steps there are. */
export class IdleLimit {
  readonly #controller = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly milliseconds: number) {
    this.restart();
  }

  /** Aborted once a step takes too long. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Another step begins. */
  restart(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#controller.abort(new Error('It took too long')), this.milliseconds).unref();
  }

  /** What comes now is nobody's waiting. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing is waited for any more, and what is under way ends. */
  end(): void {
    clearTimeout(this.#timer);
    this.#controller.abort(new Error('It is not wanted any more'));
  }
}

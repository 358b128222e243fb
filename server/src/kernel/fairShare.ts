/** After how long what was used counts half, in milliseconds. */
const HALF_LIFE = 10_000;
/** What is less is nothing. */
const FORGOTTEN = 0.01;

/**
 * Knows who has used how much of something lately. Whoever has used least comes next: so a small piece of work is done
 * before the next part of a large one, and those who want much get equal shares.
 */
export class FairShare {
  readonly #used = new Map<string, { readonly amount: number; readonly at: number }>();

  /** @param now in milliseconds, of any clock that doesn't jump */
  constructor(private readonly now: () => number = () => performance.now()) {}

  add(who: string, amount: number): void {
    this.#used.set(who, { amount: this.of(who) + amount, at: this.now() });
    if (this.#used.size % 100 === 0) this.#forget();
  }

  of(who: string): number {
    const used = this.#used.get(who);
    return used ? used.amount * 2 ** ((used.at - this.now()) / HALF_LIFE) : 0;
  }

  /** Who of these has used least; the first of those who have used the same. */
  least(candidates: Iterable<string>): string | undefined {
    let least: { readonly who: string; readonly used: number } | undefined;
    for (const who of candidates) {
      const used = this.of(who);
      if (!least || used < least.used) least = { who, used };
    }
    return least?.who;
  }

  #forget(): void {
    for (const who of this.#used.keys()) if (this.of(who) < FORGOTTEN) this.#used.delete(who);
  }
}

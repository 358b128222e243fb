import type { JobClass, JobDefinition } from '../kernel/index.ts';
import { type Lane, lanesOf } from './lane.ts';

/** The kinds of work that the modules have defined. */
export class JobKinds {
  readonly #definitions = new Map<string, JobDefinition>();
  #lanes: readonly Lane[] = [];

  /** @throws Error for a kind that is defined already */
  define(definitions: readonly JobDefinition[]): void {
    for (const definition of definitions) {
      if (this.#definitions.has(definition.kind))
        throw new Error(`Jobs of the kind ${definition.kind} are defined twice`);
      this.#definitions.set(definition.kind, definition);
    }
    const classes = new Map<JobClass, string[]>();
    for (const { kind, class: of } of this.#definitions.values()) classes.set(of, [...(classes.get(of) ?? []), kind]);
    this.#lanes = [...classes].flatMap(([of, kinds]) => lanesOf(of, kinds));
  }

  /** Undefined for a kind that no module defines, as may be left by another version. */
  find(kind: string): JobDefinition | undefined {
    return this.#definitions.get(kind);
  }

  /** @throws Error for a kind that no module defines */
  get(kind: string): JobDefinition {
    const definition = this.find(kind);
    if (!definition) throw new Error(`No module defines jobs of the kind ${kind}`);
    return definition;
  }

  get names(): string[] {
    return [...this.#definitions.keys()];
  }

  /** The lanes of all their classes. */
  get lanes(): readonly Lane[] {
    return this.#lanes;
  }
}

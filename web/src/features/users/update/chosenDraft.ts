import type { ChosenFile } from '#components/form/chosenFile.ts';
import type { DraftSource } from '#graphql/drafts/draftKeeper.ts';
import type { DraftKey } from '#graphql/drafts/draftKeys.ts';
import type { WholeDraft } from '#graphql/drafts/useDraftAddress.ts';
import { randomKey } from '#graphql/requestKeys.ts';

/** A chosen file and how it is to be read, as this browser keeps it until it is uploaded. */
export class ChosenDraft {
  readonly source: DraftSource;
  readonly #listeners = new Set<() => void>();

  constructor(
    private file: ChosenFile,
    id: string = randomKey(),
    readonly key?: DraftKey,
  ) {
    const { bytes } = file;
    this.source = {
      id,
      kind: 'update',
      head: () => {
        const { name, bytes: _, ...rest } = this.file;
        return { name, rest };
      },
      body: () => bytes,
    };
  }

  /** The one that was kept. */
  static of({ id, key, head, body }: WholeDraft): ChosenDraft {
    const rest = head.rest as Omit<ChosenFile, 'name' | 'bytes'>;
    return new ChosenDraft({ ...rest, name: head.name, bytes: body }, id, key);
  }

  /** As it is to be read now. */
  get chosen(): ChosenFile {
    return this.file;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether it is this file, however it is read. */
  holds({ bytes }: ChosenFile): boolean {
    return bytes === this.file.bytes;
  }

  /** Takes the file to be read otherwise. */
  take(file: ChosenFile): void {
    if (file === this.file || !this.holds(file)) return;
    this.file = file;
    for (const listener of this.#listeners) listener();
  }
}

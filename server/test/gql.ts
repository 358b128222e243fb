import { FRAGMENTS, type Operations } from './generated.ts';

/** A document with what it answers and takes. */
export interface Operation<Data, Variables> {
  readonly text: string;
  /** Of types only: there is no such function. */
  readonly types?: (variables: Variables) => Data;
}

/**
 * An operation or a fragment with a name, typed by the schema: `pnpm generate` finds what is written in here. An
 * operation brings the fragments that it names, wherever in the tests they are.
 */
export const gql = <Text extends keyof Operations>(
  text: Text,
): Operation<Operations[Text]['data'], Operations[Text]['variables']> => ({ text: withFragments(text) });

function withFragments(text: string): string {
  const known = new Set<string>();
  const parts = [text];
  for (const part of parts) {
    for (const [, name = ''] of part.matchAll(/\.\.\.(\w+)/g)) {
      const fragment = FRAGMENTS[name];
      if (fragment === undefined || known.has(name)) continue;
      known.add(name);
      parts.push(fragment);
    }
  }
  return parts.join('\n');
}

import { createElement } from 'react';

const STYLE = { overflowWrap: 'anywhere' } as const;

/**
 * A login ID where there may be too little room for it: it goes to the next line after `@` or a dot, and within a word
 * only where the word alone is too long.
 */
export function LoginId({ value }: { readonly value: string | null }) {
  const [first, ...others] = (value ?? '').split(/(?<=[@.])/);
  // As children of their own, which unlike a list need no keys.
  return createElement('span', { style: STYLE }, first, ...others.flatMap((part) => [createElement('wbr'), part]));
}

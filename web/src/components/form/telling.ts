import { excerpt } from '@rollcall/shared';

/** Some of a file's names, by which a person sees whether its characters were read rightly. */
export function telling(names: readonly string[], count = 4): string[] {
  const doubtful = names.filter((name) => /[^\x20-\x7e]/.test(name)).slice(0, count);
  const others = names.filter((name) => name !== '' && !/[^\x20-\x7e]/.test(name)).slice(0, count);
  return [...doubtful, ...others].slice(0, count).map((name) => excerpt(name));
}

/** The most common passwords and the words that they are made of, in lower case. */
export type CommonPasswords = ReadonlySet<string>;

let loading: Promise<CommonPasswords> | undefined;

/**
 * Loads the list, once: it is 55 kB on the network, so no page has it before a password is chosen or a file is looked
 * at. A load that failed is tried again the next time.
 */
export function loadCommonPasswords(): Promise<CommonPasswords> {
  loading ??= import('./commonPasswords.generated.ts').then(
    ({ COMMON }) => new Set(COMMON.split(/\s/)),
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

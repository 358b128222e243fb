/** Whether an upload was refused because too many imports are not finished: the list of imports is where to go. */
export const isCrowded = (userErrors: readonly { readonly code: string }[]): boolean =>
  userErrors.some(({ code }) => code === 'TOO_MANY_OPEN_IMPORTS');

/** Whether an input changed while its text is still being composed, as Japanese is. */
export const isComposing = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

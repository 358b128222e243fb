export * from './locales.ts';
export { shiftJisCodes } from './shiftJis.ts';
export { excerpt } from './excerpt.ts';

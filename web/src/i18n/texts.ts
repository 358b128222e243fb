import { type Locale, negotiateLocale } from '@rollcall/shared';
import type { Messages } from './messages.ts';

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
};

/** The console's texts in a language; the browser keeps what it has loaded. */
export const loadTexts = (locale: Locale): Promise<Messages> => loaders[locale]();

/** The language of someone who is not signed in. */
export const browserLocale = (): Locale => negotiateLocale(navigator.languages.join(','));

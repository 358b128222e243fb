import { type ReactNode, createContext, useContext, useSyncExternalStore } from 'react';
import { currentLanguage, watchLanguage } from './language.ts';
import { type Language, NO_LANGUAGE } from './translate.ts';

const LanguageContext = createContext<Language>(NO_LANGUAGE);

/** Gives everything inside it the language that is spoken. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  return <LanguageContext value={useSyncExternalStore(watchLanguage, currentLanguage)}>{children}</LanguageContext>;
}

/** The console's texts in the language that is spoken. */
export const useTranslation = (): Language => useContext(LanguageContext);

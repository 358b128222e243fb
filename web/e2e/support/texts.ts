import type { Locale } from '@rollcall/shared';
import i18next, { type TFunction } from 'i18next';
import { en } from '#i18n/en.ts';
import { ja } from '#i18n/ja.ts';

/** The console's texts, by which the tests find what a person would look for. */
export type Texts = TFunction;

const i18n = i18next.createInstance();
void i18n.init({
  resources: { en: { translation: en }, ja: { translation: ja } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const textsIn = (locale: Locale): Texts => i18n.getFixedT(locale);

import type { Locale } from '@rollcall/shared';
import { en } from '#i18n/en.ts';
import { ja } from '#i18n/ja.ts';
import { type Translate, languageOf } from '#i18n/translate.ts';

/** The console's texts, by which the tests find what a person would look for. */
export type Texts = Translate;

export const textsIn = (locale: Locale): Texts => languageOf(locale, { en, ja }[locale]).t;

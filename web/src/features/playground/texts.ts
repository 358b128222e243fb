import { negotiateLocale } from '@rollcall/shared';

/** What stands around the playground, which knows nobody's language but the browser's. */
export const TEXTS = {
  en: {
    title: 'API playground',
    text: 'Sign in to query the API as yourself.',
    link: 'Sign in',
    back: 'Back to the console',
  },
  ja: {
    title: 'プレイグラウンド',
    text: 'サインインすると、自分の権限でAPIを試せます。',
    link: 'サインイン',
    back: '管理画面に戻る',
  },
};

export const locale = negotiateLocale(navigator.languages.join(','));
document.documentElement.lang = locale;

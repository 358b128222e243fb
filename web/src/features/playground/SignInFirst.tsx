import { negotiateLocale } from '@rollcall/shared';

const TEXTS = {
  en: { title: 'API playground', text: 'Sign in to query the API as yourself.', link: 'Sign in' },
  ja: { title: 'APIプレイグラウンド', text: 'サインインすると、自分の権限でAPIを試せます。', link: 'サインイン' },
};

/** Shown where nobody is signed in: the API would answer nothing. */
export function SignInFirst() {
  const locale = negotiateLocale(navigator.languages.join(','));
  document.documentElement.lang = locale;
  const { title, text, link } = TEXTS[locale];
  return (
    <main className="sign-in-first">
      <h1>{title}</h1>
      <p>{text}</p>
      <a href="/sign-in?return=/">{link}</a>
    </main>
  );
}

import { TEXTS, locale } from './texts.ts';

/** Shown where nobody is signed in: the API would answer nothing. */
export function SignInFirst() {
  const { title, text, link } = TEXTS[locale];
  return (
    <main className="sign-in-first">
      <h1>{title}</h1>
      <p>{text}</p>
      <a href="/sign-in?return=/">{link}</a>
    </main>
  );
}

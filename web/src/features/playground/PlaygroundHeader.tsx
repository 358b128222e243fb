import { TEXTS, locale } from './texts.ts';

/** Whose playground it is, and the way back to the console. */
export function PlaygroundHeader() {
  const { title, back } = TEXTS[locale];
  return (
    <header className="playground-header">
      <h1>
        Rollcall <span>{title}</span>
      </h1>
      <a href="/">{back}</a>
    </header>
  );
}

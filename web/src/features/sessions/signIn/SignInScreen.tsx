import { LOCALES, type Locale } from '@rollcall/shared';
import { type SubmitEvent, useRef, useState } from 'react';
import { tellAccount } from '#graphql/accountNews.ts';
import { Notice } from './Notice.tsx';
import { PasswordInput } from './PasswordInput.tsx';
import { type SignInOutcome, signIn } from './signIn.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** The console is going to be needed. */
  readonly onBegin: () => void;
  readonly onSignedIn: () => void;
}

/** Asks for login ID and password. What was typed stays, whatever the answer. */
export function SignInScreen({ words, locale, onLocale, onBegin, onSignedIn }: Props) {
  const [loginId, setLoginId] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SignInOutcome>();
  const running = useRef(false);
  const passwordInput = useRef<HTMLInputElement>(null);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setOutcome(undefined);
    const next = await signIn(loginId.trim(), password);
    if (next.kind === 'signedIn') {
      tellAccount(next.account);
      // It stays busy until the console is there in its place.
      onSignedIn();
      return;
    }
    running.current = false;
    setBusy(false);
    setOutcome(next);
    if (next.kind === 'refused') passwordInput.current?.select();
  };

  return (
    <main>
      <div className="column">
        <span className="brand">
          <img src="/favicon.svg" alt="" width={26} height={26} />
          Rollcall
        </span>
        <form className="card" onInput={onBegin} onSubmit={(event) => void submit(event)}>
          <h1>{words.signIn.title}</h1>
          {outcome && <Notice outcome={outcome} words={words} locale={locale} />}
          <label>
            {words.signIn.loginId}
            <input
              name="loginId"
              type="text"
              inputMode="email"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              autoFocus
              required
              value={loginId}
              onChange={(event) => setLoginId(event.currentTarget.value)}
            />
          </label>
          <PasswordInput ref={passwordInput} words={words} value={password} onChange={setPassword} />
          <button className="submit" type="submit" aria-busy={busy} disabled={busy}>
            {words.signIn.submit}
          </button>
          <p className="forgotten">{words.signIn.forgotten}</p>
        </form>
        <div role="group" aria-label={words.signIn.language} className="languages">
          {LOCALES.map(({ tag, name }) => (
            <button key={tag} type="button" lang={tag} aria-pressed={tag === locale} onClick={() => onLocale(tag)}>
              {name[tag]}
            </button>
          ))}
        </div>
      </div>
    </main>
  );
}

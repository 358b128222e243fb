import type { Locale } from '@rollcall/shared';
import { createRoot } from 'react-dom/client';
import { refuseDrops } from '#components/form/refuseDrops.ts';
import { SYSTEM_IS_DARK, applyColorScheme } from '#components/ui/storedTheme.ts';
import { browserLocale } from '#i18n/texts.ts';
import { returnPath } from '../returnTo.ts';
import { SignInScreen } from './SignInScreen.tsx';
import { loadWords } from './words.ts';
import './signIn.css';

/** The scripts and styles of the console, told by the build. */
declare const CONSOLE_FILES: readonly string[];

const SIGN_IN = '/sign-in';

applyColorScheme();
refuseDrops();
matchMedia(SYSTEM_IS_DARK).addEventListener('change', applyColorScheme);
const element = document.getElementById('root');
if (!element) throw new Error('sign-in.html has no #root');
const root = createRoot(element);
let prefetched = false;

await show(browserLocale());

/** Shows the page in a language: at first the browser's. What was typed stays. */
async function show(locale: Locale): Promise<void> {
  const words = await loadWords(locale);
  document.documentElement.lang = locale;
  document.title = `${words.signIn.title} · Rollcall`;
  const page = { words, locale, onLocale: (chosen: Locale) => void show(chosen) };
  root.render(<SignInScreen {...page} onBegin={prefetchConsole} onSignedIn={openConsole} />);
}

/** Has the browser fetch the console while the person types. */
function prefetchConsole(): void {
  if (prefetched) return;
  prefetched = true;
  for (const href of CONSOLE_FILES)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }));
}

/** Opens what was asked for: the server sends the console there to who is signed in. */
function openConsole(): void {
  if (location.pathname === SIGN_IN) location.replace(returnPath(new URLSearchParams(location.search)));
  else location.reload();
}

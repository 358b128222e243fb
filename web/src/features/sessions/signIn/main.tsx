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
const locale = browserLocale();
document.documentElement.lang = locale;
const words = await loadWords(locale);
document.title = `${words.signIn.title} · Rollcall`;
root.render(<SignInScreen words={words} locale={locale} onBegin={prefetchConsole} onSignedIn={openConsole} />);

let prefetched = false;

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

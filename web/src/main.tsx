import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import '#app/styles.ts';
import { App } from '#app/App.tsx';
import { client, headStart } from '#app/headStart.ts';
import { printOnWhite } from '#app/printOnWhite.ts';
import { createRouter } from '#app/router.tsx';
import { refuseDrops } from '#components/form/refuseDrops.ts';
import { applyColorScheme } from '#components/ui/storedTheme.ts';

type Router = ReturnType<typeof createRouter>;

applyColorScheme();
refuseDrops();
printOnWhite();
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);
// Made while the answers are on their way, but where those decide at which address it begins.
const early =
  location.pathname === '/' ? undefined : new Promise<Router>((resolve) => setTimeout(() => resolve(createRouter())));
void headStart().then(async (questions) => {
  const router = (await early) ?? createRouter();
  // A transition is drawn in slices: what is pressed meanwhile is answered.
  startTransition(() => root.render(<App client={client} questions={questions} router={router} />));
});

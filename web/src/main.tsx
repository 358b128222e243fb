// First, so that what the first page is made of is on its way while the rest of the console starts.
import { client, headStart } from '#app/headStart.ts';
import { createRoot } from 'react-dom/client';
import '#app/styles.ts';
import { App } from '#app/App.tsx';
import { createRouter } from '#app/router.tsx';
import { refuseDrops } from '#components/form/refuseDrops.ts';
import { applyColorScheme } from '#components/ui/storedTheme.ts';

applyColorScheme();
refuseDrops();
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);
// The router begins at the address as the head start leaves it.
void headStart().then(() => root.render(<App client={client} router={createRouter()} />));

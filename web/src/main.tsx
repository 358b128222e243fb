// First, so that what the first page is made of is on its way while the rest of the console starts.
import { client, headStart } from '#app/headStart.ts';
import { createRoot } from 'react-dom/client';
import '#app/styles.ts';
import { App } from '#app/App.tsx';
import { applyColorScheme } from '#app/colorScheme.ts';

applyColorScheme();
const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element);
void headStart().then(() => root.render(<App client={client} />));

import { createRoot } from 'react-dom/client';
import './app/styles.ts';
import { App } from './app/App.tsx';
import { applyColorScheme } from './app/colorScheme.ts';
import { beginFirstPage } from './app/firstPage.ts';

beginFirstPage();
applyColorScheme();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);

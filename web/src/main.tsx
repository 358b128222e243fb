import { createRoot } from 'react-dom/client';
import './app/styles.ts';
import { App } from './app/App.tsx';
import { applyColorScheme } from './app/colorScheme.ts';

applyColorScheme();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(<App />);

import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { EXAMPLES } from './examples.ts';
import { isSignedIn, sendOperation } from './operations.ts';
import './playground.css';
import { PlaygroundHeader } from './PlaygroundHeader.tsx';
import { SignInFirst } from './SignInFirst.tsx';

async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('playground.html has no #root');
  const root = createRoot(element);
  if (!(await isSignedIn())) return root.render(<SignInFirst />);
  root.render(
    <>
      <PlaygroundHeader />
      <main className="playground">
        <GraphiQL fetcher={sendOperation} defaultTabs={[...EXAMPLES]} />
      </main>
    </>,
  );
}

void start();

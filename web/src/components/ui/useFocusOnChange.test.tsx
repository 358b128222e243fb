import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFocusOnChange } from './useFocusOnChange.ts';

function Work({ state }: { readonly state: string }) {
  const part = useFocusOnChange<HTMLDivElement>(state);
  return (
    <>
      <button type="button">Elsewhere</button>
      <div ref={part}>
        <h2>{state}</h2>
        {state === 'ready' && <button type="button">Run</button>}
      </div>
    </>
  );
}

test('what came of work has the focus where the button that started it had it', () => {
  const { rerender } = render(<Work state="ready" />);
  screen.getByRole('button', { name: 'Run' }).focus();
  rerender(<Work state="done" />);
  expect(document.activeElement?.textContent).toBe('done');
});

test('who is elsewhere stays there, and nothing takes the focus by itself', () => {
  const { rerender } = render(<Work state="ready" />);
  expect(document.activeElement).toBe(document.body);
  screen.getByRole('button', { name: 'Elsewhere' }).focus();
  rerender(<Work state="done" />);
  expect(document.activeElement?.textContent).toBe('Elsewhere');
});

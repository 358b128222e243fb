import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useFocusKept } from './useFocusKept.ts';

function List({ names, filtered }: { readonly names: readonly string[]; readonly filtered: boolean }) {
  const part = useFocusKept<HTMLDivElement>();
  return (
    <div ref={part}>
      <input aria-label="Search" />
      {filtered && <button type="button">Clear</button>}
      <button type="button" disabled={!filtered}>
        Reset
      </button>
      <table>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <td>
                <a href="/there">{name}</a>
                <button type="button">Menu of {name}</button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const focused = (): string | null => {
  const { activeElement } = document;
  return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? null;
};

test('the focus of a row that goes away is on the one in its place, or on the last one', () => {
  const { rerender } = render(<List names={['Ann', 'Bob', 'Cleo']} filtered={false} />);
  screen.getByRole('button', { name: 'Menu of Bob' }).focus();
  rerender(<List names={['Ann', 'Cleo']} filtered={false} />);
  expect(focused()).toBe('Cleo');
  rerender(<List names={['Ann']} filtered={false} />);
  expect(focused()).toBe('Ann');
  rerender(<List names={[]} filtered={false} />);
  expect(focused()).toBe('Search');
});

test('the focus of a button that goes away, or can not be pressed any more, is in the first field', () => {
  const { rerender } = render(<List names={['Ann']} filtered />);
  screen.getByRole('button', { name: 'Clear' }).focus();
  rerender(<List names={['Ann']} filtered={false} />);
  expect(focused()).toBe('Search');
  rerender(<List names={['Ann']} filtered />);
  screen.getByRole('button', { name: 'Reset' }).focus();
  rerender(<List names={['Ann']} filtered={false} />);
  expect(focused()).toBe('Search');
});

test('who has gone elsewhere is left alone', () => {
  const { rerender } = render(<List names={['Ann', 'Bob']} filtered />);
  screen.getByRole('button', { name: 'Clear' }).focus();
  screen.getByRole('button', { name: 'Menu of Ann' }).focus();
  rerender(<List names={['Ann', 'Bob']} filtered={false} />);
  expect(focused()).toBe('Menu of Ann');
});

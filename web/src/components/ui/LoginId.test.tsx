import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LoginId } from './LoginId.tsx';

test('a login ID may break after each @ and dot, and is copied and found as one text', () => {
  const { container } = render(<LoginId value="hanako.sato@import.example" />);
  const text = container.querySelector('span');
  expect(text?.innerHTML).toBe('hanako.<wbr>sato@<wbr>import.<wbr>example');
  expect(text?.textContent).toBe('hanako.sato@import.example');
});

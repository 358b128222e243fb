import { expect, test } from 'vitest';
import { printOnWhite } from './printOnWhite.ts';

test('what is printed is dark on white, and the screen is as it was afterwards', () => {
  const root = document.createElement('html');
  const scheme = () => root.getAttribute('data-mantine-color-scheme');
  root.setAttribute('data-mantine-color-scheme', 'dark');
  printOnWhite(root);
  window.dispatchEvent(new Event('beforeprint'));
  expect(scheme()).toBe('light');
  window.dispatchEvent(new Event('afterprint'));
  expect(scheme()).toBe('dark');
});

import { MantineProvider, NativeSelect } from '@mantine/core';
import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { theme } from './theme.ts';

test('the arrows of a select are no picture without a name', () => {
  const { container } = render(
    <MantineProvider theme={theme}>
      <NativeSelect aria-label="Locale" data={['Japanese', 'English']} />
    </MantineProvider>,
  );
  expect([...container.querySelectorAll('svg')].map((arrows) => arrows.getAttribute('aria-hidden'))).toEqual(['true']);
});

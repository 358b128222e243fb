import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router';
import { createClient } from '../graphql/client.ts';
import { i18n } from '../i18n/language.ts';
import { colorSchemeManager } from './colorScheme.ts';
import { router } from './router.tsx';
import { cssVariables, theme } from './theme.ts';

const client = createClient();

/** The console with everything that its pages count on. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={colorSchemeManager} defaultColorScheme="auto">
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <RouterProvider router={router} />
          <Notifications position="bottom-right" />
        </I18nextProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}

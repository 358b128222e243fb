import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { Suspense } from 'react';
import { I18nextProvider } from 'react-i18next';
import { BrowserRouter } from 'react-router';
import { ErrorBoundary } from '#components/ui/ErrorBoundary.tsx';
import { Toaster } from '#components/ui/Toaster.tsx';
import { Splash } from '#components/ui/Waiting.tsx';
import { i18n } from '#i18n/language.ts';
import { colorSchemeManager } from './colorScheme.ts';
import { Pages } from './Pages.tsx';
import { cssVariables, theme } from './theme.ts';

/** The console with everything that its pages count on. */
export function App({ client }: { readonly client: ApolloClient }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <I18nextProvider i18n={i18n}>
          <BrowserRouter>
            <ErrorBoundary>
              <Suspense fallback={<Splash />}>
                <Pages />
              </Suspense>
            </ErrorBoundary>
          </BrowserRouter>
          <Toaster />
        </I18nextProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}

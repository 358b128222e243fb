import type { ApolloClient } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import type { ComponentProps } from 'react';
import { RouterProvider } from 'react-router';
import { Toaster } from '#components/ui/Toaster.tsx';
import type { FirstQuestion } from '#graphql/firstQuestions.ts';
import { Start } from '#graphql/start.tsx';
import { LanguageProvider } from '#i18n/useTranslation.tsx';
import { colorSchemeManager } from './colorScheme.ts';
import { cssVariables, theme } from './theme.ts';

interface Props {
  readonly client: ApolloClient;
  /** What was asked before. */
  readonly questions: readonly FirstQuestion[];
  readonly router: ComponentProps<typeof RouterProvider>['router'];
}

/** The console with everything that its pages count on. */
export function App({ client, questions, router }: Props) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <ApolloProvider client={client}>
        <LanguageProvider>
          <Start questions={questions}>
            <RouterProvider router={router} />
            <Toaster />
          </Start>
        </LanguageProvider>
      </ApolloProvider>
    </MantineProvider>
  );
}

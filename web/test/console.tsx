import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { RouterProvider, createBrowserRouter } from 'react-router';
import { createCache } from '#graphql/cache.ts';
import type { FirstQuestion } from '#graphql/firstQuestions.ts';
import { Start } from '#graphql/start.tsx';
import { FormatProvider } from '#i18n/format.tsx';
import { LanguageProvider } from '#i18n/useTranslation.tsx';

interface Asked {
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * By the name of an operation, the data that answers its variables, at once or later; what it throws is a failed
 * request.
 */
type Answers = Readonly<Record<string, (variables: Asked['variables']) => unknown>>;

interface Setting {
  /** The address to begin with, a path of the console. */
  readonly at: string;
  /** By its path, what stands there. */
  readonly pages: Readonly<Record<string, ReactNode>>;
  readonly answers?: Answers;
  /** What was asked before anything is drawn; without any, the start is over. */
  readonly questions?: readonly FirstQuestion[];
}

interface Console extends RenderResult {
  /** Every request so far, oldest first. */
  readonly asked: readonly Asked[];
  readonly client: ApolloClient;
  readonly router: ReturnType<typeof createBrowserRouter>;
}

/**
 * Draws pages as the console does: with its router, its cache and its texts, for someone who reads English in Tokyo.
 */
export function openConsole({ at, pages, answers = {}, questions }: Setting): Console {
  window.history.pushState(null, '', at);
  const asked: Asked[] = [];
  const answer = async ({ name, variables }: Asked): Promise<Readonly<Record<string, unknown>>> => {
    const given = name ? answers[name] : undefined;
    if (!given) throw new Error(`The test answers no operation ${name}`);
    return (await given(variables)) as Readonly<Record<string, unknown>>;
  };
  const link = new ApolloLink(({ operationName, variables }) => {
    const request = { name: operationName, variables };
    asked.push(request);
    return new Observable((observer) => {
      answer(request).then(
        (data) => {
          observer.next({ data });
          observer.complete();
        },
        (error: unknown) => observer.error(error),
      );
    });
  });
  const client = new ApolloClient({ cache: createCache(), link });
  const router = createBrowserRouter(Object.entries(pages).map(([path, element]) => ({ path, element })));
  onTestFinished(() => router.dispose());
  const page = <RouterProvider router={router} />;
  const view = render(
    <MantineProvider>
      <ApolloProvider client={client}>
        <LanguageProvider>
          <FormatProvider locale="en" timeZone="Asia/Tokyo">
            {questions ? <Start questions={questions}>{page}</Start> : page}
          </FormatProvider>
        </LanguageProvider>
      </ApolloProvider>
    </MantineProvider>,
  );
  return { ...view, asked, client, router };
}

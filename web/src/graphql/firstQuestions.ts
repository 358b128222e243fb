import type { DocumentNode } from '@apollo/client';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { getOperationAST, print } from 'graphql';
import { showAccount } from './account.ts';
import { type ViewerQuery, ViewerDocument } from './generated.ts';
import { heardOfSession } from './sessionEnd.ts';

/** A question, as Apollo's client takes it. */
export interface Question {
  readonly query: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the API was asked before the first page is drawn. */
export interface FirstQuestion extends Question {
  /** What it answers, as the cache takes it; undefined where it fails or has errors. It never rejects. */
  readonly answer: Promise<unknown>;
  /** The same, once it is there. */
  readonly data: unknown;
}

interface Reply {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/**
 * Asks the API by itself: Apollo's own ways of asking, keeping and reading take as long as drawing the page, and can
 * wait until it is drawn.
 */
export function askFirst(question: Question): FirstQuestion {
  const asked = { ...question, data: undefined as unknown, answer: reply() };
  return asked;

  async function reply(): Promise<unknown> {
    try {
      const response = await fetch('/graphql', {
        method: 'POST',
        credentials: 'same-origin',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({
          operationName: getOperationAST(question.query)?.name?.value,
          query: print(addTypenameToDocument(question.query)),
          variables: question.variables,
        }),
      });
      const { data, errors } = (await response.json()) as Reply;
      if (!data || errors) return undefined;
      asked.data = data;
      if (question.query === ViewerDocument) showAccount((data as ViewerQuery).viewer ?? undefined);
      heardOfSession(response.headers.get('x-rollcall-session'));
      return data;
    } catch {
      // Whoever needs it asks again.
      return undefined;
    }
  }
}

import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import type { GraphQLFormattedError } from 'graphql';

/** What a route of the API's refused, as the same kinds of errors that the API's client throws. */
export function routeError(status: number, body: string): Error {
  const errors: unknown = Reflect.get(parsedObject(body), 'errors');
  if (Array.isArray(errors)) return new CombinedGraphQLErrors({ errors: errors as GraphQLFormattedError[] });
  return new ServerError('The request failed', { response: new Response(null, { status }), bodyText: body });
}

/** The object that a text is the JSON of; an empty one where it is none. */
export function parsedObject(json: string): object {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value ? value : {};
  } catch {
    return {};
  }
}

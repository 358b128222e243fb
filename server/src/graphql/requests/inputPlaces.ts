import { LIMITS } from '@rollcall/shared';
import { type ArgumentNode, type ASTNode, type DocumentNode, Kind, type ObjectFieldNode, visit } from 'graphql';
import { refuse } from './refusal.ts';

/** Where a value goes: the argument or the field of an input. None is known of a variable that is not used. */
export interface InputPlace {
  /** Its name in the schema. */
  readonly name?: string;
}

const LIST_LENGTH = 100;
const TEXT_LENGTH = 10_000;

/** Lists that name users: more than their rules allow, so that these can say what is wrong in the reader's language. */
const USER_LISTS: ReadonlySet<string> = new Set(['ids', 'loginIds', 'rows']);
const USER_LIST_LENGTH = 2 * LIMITS.bulkActionUsers;

/** Where files travel. How long one may be is limited by the body of the request, and told by its own rule. */
const FILES: ReadonlySet<string> = new Set(['csv']);

/** The most entries of a list at a place. */
export const listLimit = ({ name = '' }: InputPlace): number => (USER_LISTS.has(name) ? USER_LIST_LENGTH : LIST_LENGTH);

/** The most characters of a text at a place. */
export const textLimit = ({ name = '' }: InputPlace): number =>
  FILES.has(name) ? Number.MAX_SAFE_INTEGER : TEXT_LENGTH;

/**
 * Where the variables of a valid document go. A variable that goes to several places has the narrowest.
 * @throws RequestRefused BAD_USER_INPUT where a text or a list in the document itself is too long for its place
 */
export function placesOf(document: DocumentNode): ReadonlyMap<string, InputPlace> {
  const places = new Map<string, InputPlace>();
  const around: InputPlace[] = [];
  const here = (): InputPlace => around.at(-1) ?? {};
  visit(document, {
    enter(node) {
      if (isPlace(node)) around.push({ name: node.name.value });
      // Where it is declared, it goes nowhere yet.
      if (node.kind === Kind.VARIABLE && around.length > 0) {
        const other = places.get(node.name.value);
        if (!other || narrower(here(), other)) places.set(node.name.value, here());
      } else if (node.kind === Kind.LIST && node.values.length > listLimit(here())) {
        refuse('BAD_USER_INPUT', `This list may have at most ${listLimit(here())} entries.`, node);
      } else if (node.kind === Kind.STRING && node.value.length > textLimit(here())) {
        refuse('BAD_USER_INPUT', `This text may have at most ${textLimit(here())} characters.`, node);
      }
    },
    leave(node) {
      if (isPlace(node)) around.pop();
    },
  });
  return places;
}

const isPlace = (node: ASTNode): node is ArgumentNode | ObjectFieldNode =>
  node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD;

const narrower = (a: InputPlace, b: InputPlace): boolean => listLimit(a) < listLimit(b) || textLimit(a) < textLimit(b);

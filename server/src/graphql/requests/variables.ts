import {
  type GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isEnumType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import { type InputPlace, listLimit, textLimit } from './inputPlaces.ts';
import type { PreparedOperation, PreparedVariable } from './preparedDocument.ts';
import { RequestRefused, errorOf } from './refusal.ts';
import { namesOf } from './schemaNames.ts';
import { wanted } from './wanted.ts';

/** So many problems of one request are told. */
const PROBLEMS = 5;

/**
 * Checks the variables of an operation against the schema. What is told of those that don't fit is their path and the
 * type that is wanted, never a value, nor the name of a field that the schema doesn't know: a key may be a password as
 * well.
 * @throws RequestRefused BAD_USER_INPUT
 */
export function assertVariables(
  schema: GraphQLSchema,
  operation: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  const problems: GraphQLError[] = [];
  operation.variables.forEach((variable, index) => {
    const name = namesOf(schema).has(variable.name) ? variable.name : undefined;
    for (const problem of problemsOf(variable, variables, name ?? 'it')) {
      if (problems.length >= PROBLEMS) return;
      const label = name === undefined ? `Variable ${index + 1}` : `Variable "$${name}"`;
      problems.push(errorOf('BAD_USER_INPUT', `${label}: ${problem}`, [variable.node]));
    }
  });
  if (problems.length > 0) throw new RequestRefused(problems);
}

function* problemsOf(
  { node, name, type, place }: PreparedVariable,
  variables: Readonly<Record<string, unknown>>,
  label: string,
): Generator<string, void> {
  const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
  if (value === undefined) {
    if (isNonNullType(type) && !node.defaultValue) yield `${label}: ${String(type)} is required.`;
  } else yield* inValue(type, value, label, place);
}

function* inValue(type: GraphQLInputType, value: unknown, path: string, place: InputPlace): Generator<string, void> {
  if (value == null) {
    if (isNonNullType(type)) yield `${path}: ${String(type)} is required.`;
    return;
  }
  const inner = getNullableType(type);
  if (isListType(inner)) yield* inList(inner.ofType, value, path, place);
  else if (isInputObjectType(inner)) yield* inObject(inner, value, path);
  else if (typeof value === 'string' && value.length > textLimit(place))
    yield `${path} may have at most ${textLimit(place)} characters.`;
  else if (isLeafType(inner) && !fits(inner, value)) yield `${path} must be ${wanted(type)}.`;
}

function* inList(type: GraphQLInputType, value: unknown, path: string, place: InputPlace): Generator<string, void> {
  // As the specification has it, one entry stands for a list of it.
  if (!Array.isArray(value)) yield* inValue(type, value, path, place);
  else if (value.length > listLimit(place)) yield `${path} may have at most ${listLimit(place)} entries.`;
  else
    for (const [index, entry] of (value as readonly unknown[]).entries())
      yield* inValue(type, entry, `${path}[${index}]`, place);
}

function* inObject(type: GraphQLInputObjectType, value: unknown, path: string): Generator<string, void> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    yield `${path} must be ${wanted(type)}.`;
    return;
  }
  const fields = type.getFields();
  for (const field of Object.values(fields)) {
    const given: unknown = Object.hasOwn(value, field.name) ? Reflect.get(value, field.name) : undefined;
    if (given !== undefined) yield* inValue(field.type, given, `${path}.${field.name}`, { name: field.name });
    else if (isRequiredInputField(field)) yield `${path}.${field.name}: ${String(field.type)} is required.`;
  }
  if (Object.keys(value).some((key) => !Object.hasOwn(fields, key)))
    yield `${path} has a field that ${type.name} doesn't have.`;
}

/** Whether a value is one of an enum or a scalar. What the scalar says against it is not told: it quotes the value. */
function fits(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) != null;
  try {
    return type.parseValue(value) !== undefined;
  } catch {
    return false;
  }
}

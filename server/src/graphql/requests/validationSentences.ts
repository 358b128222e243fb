import {
  type ASTNode,
  ExecutableDefinitionsRule,
  FieldsOnCorrectTypeRule,
  FragmentsOnCompositeTypesRule,
  Kind,
  KnownArgumentNamesRule,
  KnownDirectivesRule,
  KnownFragmentNamesRule,
  KnownTypeNamesRule,
  LoneAnonymousOperationRule,
  MaxIntrospectionDepthRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  OverlappingFieldsCanBeMergedRule,
  PossibleFragmentSpreadsRule,
  ProvidedRequiredArgumentsRule,
  ScalarLeafsRule,
  SingleFieldSubscriptionsRule,
  UniqueArgumentNamesRule,
  UniqueDirectivesPerLocationRule,
  UniqueFragmentNamesRule,
  UniqueInputFieldNamesRule,
  UniqueOperationNamesRule,
  UniqueVariableNamesRule,
  type ValidationContext,
  type ValidationRule,
  ValuesOfCorrectTypeRule,
  VariablesAreInputTypesRule,
  VariablesInAllowedPositionRule,
  getNamedType,
  isInputObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { wanted } from './wanted.ts';

/** What is said of a document that breaks a rule: words of ours and of the schema. */
type Sentence = string | ((context: ValidationContext, node: ASTNode | undefined) => string);

export const SENTENCES: ReadonlyMap<ValidationRule, Sentence> = new Map<ValidationRule, Sentence>([
  [ExecutableDefinitionsRule, 'A document holds operations and fragments, nothing else.'],
  [UniqueOperationNamesRule, 'Two operations have the same name.'],
  [LoneAnonymousOperationRule, 'An operation without a name must be the only one.'],
  [SingleFieldSubscriptionsRule, 'A subscription has one field.'],
  [KnownTypeNamesRule, 'The schema has no type of this name.'],
  [FragmentsOnCompositeTypesRule, 'A fragment must be on a type that has fields.'],
  [VariablesAreInputTypesRule, 'A variable must be of a scalar, an enum or an input type.'],
  [ScalarLeafsRule, ofLeaf],
  [FieldsOnCorrectTypeRule, (context) => `${context.getParentType()?.name ?? 'This type'} has no field of this name.`],
  [UniqueFragmentNamesRule, 'Two fragments have the same name.'],
  [KnownFragmentNamesRule, 'No fragment of this name is in the document.'],
  [NoUnusedFragmentsRule, 'This fragment is not used.'],
  [PossibleFragmentSpreadsRule, 'Nothing at this place can be of the type of this fragment.'],
  [NoFragmentCyclesRule, 'This fragment is spread within itself.'],
  [UniqueVariableNamesRule, 'Two variables have the same name.'],
  [NoUndefinedVariablesRule, 'This variable is used, but the operation does not declare it.'],
  [NoUnusedVariablesRule, 'This variable is declared, but not used.'],
  [KnownDirectivesRule, 'No directive of this name can stand here.'],
  [UniqueDirectivesPerLocationRule, 'This directive can stand here only once.'],
  [KnownArgumentNamesRule, (context) => `${ofField(context)} has no argument of this name.`],
  [UniqueArgumentNamesRule, 'Two arguments have the same name.'],
  [ValuesOfCorrectTypeRule, ofValue],
  [ProvidedRequiredArgumentsRule, ofArguments],
  [VariablesInAllowedPositionRule, 'This variable is used where its type does not fit.'],
  [
    OverlappingFieldsCanBeMergedRule,
    'Two different fields have the same name in the answer. Give one of them an alias.',
  ],
  [UniqueInputFieldNamesRule, 'Two fields of an input have the same name.'],
  [MaxIntrospectionDepthRule, 'The schema is asked for too deeply. Use the introspection that tools send.'],
]);

function ofField(context: ValidationContext): string {
  const directive = context.getDirective();
  if (directive) return `@${directive.name}`;
  const field = context.getFieldDef();
  return field ? `${context.getParentType()?.name ?? ''}.${field.name}` : 'This field';
}

function ofLeaf(context: ValidationContext, node: ASTNode | undefined): string {
  // Where there is a selection, it is what the error is about; a field that lacks one is it itself.
  return node?.kind === Kind.SELECTION_SET
    ? `${ofField(context)} has no fields to select from.`
    : `${ofField(context)} needs a selection of its fields.`;
}

function ofArguments(context: ValidationContext, node: ASTNode | undefined): string {
  const given = node && 'arguments' in node ? (node.arguments ?? []).map((argument) => argument.name.value) : [];
  const args = context.getDirective()?.args ?? context.getFieldDef()?.args ?? [];
  const missing = args.filter((arg) => isRequiredArgument(arg) && !given.includes(arg.name));
  return `${ofField(context)} lacks ${missing.map((arg) => `${arg.name}: ${String(arg.type)}`).join(', ') || 'an argument'}.`;
}

function ofValue(context: ValidationContext, node: ASTNode | undefined): string {
  if (node?.kind === Kind.OBJECT_FIELD)
    return `${getNamedType(context.getParentInputType())?.name ?? 'This input'} has no field of this name.`;
  const type = context.getInputType();
  const named = getNamedType(type);
  if (node?.kind === Kind.OBJECT && isInputObjectType(named)) {
    const given = new Set(node.fields.map((field) => field.name.value));
    const missing = Object.values(named.getFields()).filter((f) => isRequiredInputField(f) && !given.has(f.name));
    if (missing.length > 0)
      return `${named.name} lacks ${missing.map((f) => `${f.name}: ${String(f.type)}`).join(', ')}.`;
  }
  return type ? `This value must be ${wanted(type)}.` : 'This value does not fit its place.';
}

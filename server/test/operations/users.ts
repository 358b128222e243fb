import { gql } from '../gql.ts';

export const SignInDocument = gql(`mutation SignIn($input: SignInInput!) {
  signIn(input: $input) { user { id } userErrors { code message } }
}`);

export const PasswordChangeDocument = gql(`mutation PasswordChange($input: PasswordChangeInput!) {
  passwordChange(input: $input) { userErrors { code } }
}`);

export const UserCreateDocument = gql(`mutation UserCreate($input: UserCreateInput!) {
  userCreate(input: $input) { user { id loginId } userErrors { code field } }
}`);

export const LoginIdsDocument = gql(`query LoginIds($search: String) {
  users(first: 100, search: $search) { nodes { loginId } }
}`);

export const SeatsUsedDocument = gql(`query SeatsUsed {
  contract { seats { what used } }
}`);

export const UserDeleteDocument = gql(`mutation UserDelete($input: UserDeleteInput!) {
  userDelete(input: $input) { deletedUserId userErrors { code message } }
}`);

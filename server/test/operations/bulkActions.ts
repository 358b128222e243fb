import { gql } from '../gql.ts';

gql(`fragment BulkView on UserBulkAction {
  id
  kind
  status
  userCount
  progress { done total secondsLeft }
  changeCount
  sameCount
  refusedCount
  changedCount
  billingMonth
  createdBy { name }
  viewerCanCommit
  viewerCanCancel
  viewerCanUndo
  seatChanges { what before after limit }
  issues(first: 100) { totalCount nodes { row userId loginId field code message } }
}`);

export const BulkActionCreateDocument = gql(`mutation BulkActionCreate($input: UserBulkActionCreateInput!) {
  userBulkActionCreate(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }
}`);

export const BulkUpdateCreateDocument = gql(`mutation BulkUpdateCreate($input: UserBulkUpdateCreateInput!) {
  userBulkUpdateCreate(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }
}`);

export const BulkActionCommitDocument = gql(`mutation BulkActionCommit($input: UserBulkActionCommitInput!) {
  userBulkActionCommit(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }
}`);

export const BulkActionCancelDocument = gql(`mutation BulkActionCancel($input: UserBulkActionCancelInput!) {
  userBulkActionCancel(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }
}`);

export const BulkActionDocument = gql(`query BulkAction($id: ID!) { userBulkAction(id: $id) { ...BulkView } }`);

export const BulkDifferencesDocument = gql(`query BulkDifferences($id: ID!) {
  userBulkAction(id: $id) {
    users(first: 100) {
      nodes { row differences { field before after } }
    }
  }
}`);

import { gql } from '../gql.ts';

gql(`fragment ImportView on UserImport {
  id
  fileName
  status
  rowCount
  addedCount
  commitRequested
  viewerCanCommit
  viewerCanCancel
  billingMonth
  progress { done total }
  seatChanges { what before after limit }
  issues(first: 100) { totalCount nodes { row field code message value } }
}`);

gql(`fragment UndoView on UserImportUndo {
  removableCount
  keptCount
  billingMonth
  seatChanges { what before after limit }
  removable(first: 100) {
    nodes { row user { loginId } reasons { code } }
  }
  kept(first: 100) {
    nodes { row user { loginId } reasons { code message } }
  }
}`);

export const ImportCreateDocument = gql(`mutation ImportCreate($input: UserImportCreateInput!) {
  userImportCreate(input: $input) { userImport { ...ImportView } userErrors { code } }
}`);

export const ImportCommitDocument = gql(`mutation ImportCommit($input: UserImportCommitInput!) {
  userImportCommit(input: $input) { userImport { ...ImportView } userErrors { code } }
}`);

export const ImportCancelDocument = gql(`mutation ImportCancel($input: UserImportCancelInput!) {
  userImportCancel(input: $input) { userImport { ...ImportView } userErrors { code } }
}`);

export const ImportUndoDocument = gql(`mutation ImportUndo($input: UserImportUndoInput!) {
  userImportUndo(input: $input) {
    userImport { status addedCount removedCount viewerCanUndo viewerCanCommit undoneByName undoneBy { name } undo { ...UndoView } }
    userErrors { code }
  }
}`);

export const ImportDocument = gql(`query Import($id: ID!) { userImport(id: $id) { ...ImportView } }`);

export const ImportUndoLookDocument = gql(`query ImportUndoLook($id: ID!) {
  userImport(id: $id) { undo { ...UndoView } }
}`);

export const ImportsOpenDocument = gql(`query ImportsOpen {
  userImports(first: 100, filter: { status: [PREPARING, READY] }) { nodes { id } }
}`);

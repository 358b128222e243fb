import { Initial1795305600000 } from './1795305600000-initial.ts';
import { FindUsers1795737600000 } from './1795737600000-find-users.ts';
import { AuditByName1795824000000 } from './1795824000000-audit-by-name.ts';
import { SeatMovements1795910400000 } from './1795910400000-seat-movements.ts';
import { BulkActions1795996800000 } from './1795996800000-bulk-actions.ts';
import { ImportRequests1796083261000 } from './1796083261000-import-requests.ts';
import { BulkUpdates1796084461000 } from './1796084461000-bulk-updates.ts';
import { ImportResults1796086861000 } from './1796086861000-import-results.ts';
import { CoverLists1796091661000 } from './1796091661000-cover-lists.ts';
import { RequestResults1796092261000 } from './1796092261000-request-results.ts';
import { AuditChains1796188861000 } from './1796188861000-audit-chains.ts';
import { RefusedImports1796195461000 } from './1796195461000-refused-imports.ts';
import { KnownPlaces1796178061000 } from './1796178061000-known-places.ts';
import { Installation1796192461000 } from './1796192461000-installation.ts';
import { SessionConfirmation1796181661000 } from './1796181661000-session-confirmation.ts';
import { PasswordRules1796185261000 } from './1796185261000-password-rules.ts';
import { StagedWork1796199061000 } from './1796199061000-staged-work.ts';
import { Files1796202661000 } from './1796202661000-files.ts';
import { JobsOfOrganizations1796282461000 } from './1796282461000-jobs-of-organizations.ts';
import { SizesOfJobs1796286061000 } from './1796286061000-sizes-of-jobs.ts';
import { DraftKeys1796289661000 } from './1796289661000-draft-keys.ts';
import { PasswordResets1796293261000 } from './1796293261000-password-resets.ts';
import { FileLayouts1796300461000 } from './1796300461000-file-layouts.ts';
import { SearchWithoutSpaces1796310000000 } from './1796310000000-search-without-spaces.ts';
import { ColumnMatches1796304061000 } from './1796304061000-column-matches.ts';
import { Readings1796310001000 } from './1796310001000-readings.ts';
import { ClocksSetBack1796330000000 } from './1796330000000-clocks-set-back.ts';
import { UserViews1796340000000 } from './1796340000000-user-views.ts';
import { Calls1796360000000 } from './1796360000000-calls.ts';
import { WebhookDeliveries1796370000000 } from './1796370000000-webhook-deliveries.ts';
import { CallAudio1796380000000 } from './1796380000000-call-audio.ts';
import { FindCalls1796390000000 } from './1796390000000-find-calls.ts';
import { CallMemos1796400000000 } from './1796400000000-call-memos.ts';
import { Contacts1796500000000 } from './1796500000000-contacts.ts';
import { FindBulkActions1796510000000 } from './1796510000000-find-bulk-actions.ts';
import { SignInDays1796510001000 } from './1796510001000-sign-in-days.ts';
import { CallMeasures1796520000000 } from './1796520000000-call-measures.ts';
import { CallRetention1796530000000 } from './1796530000000-call-retention.ts';
import { CallsInAll1796600000000 } from './1796600000000-calls-in-all.ts';
import { UserNumbers1796610000000 } from './1796610000000-user-numbers.ts';
import { ServiceTokens1796720000000 } from './1796720000000-service-tokens.ts';

/** Every migration, oldest first. Named as classes, so that a bundle holds them. */
export const MIGRATIONS = [
  Initial1795305600000,
  FindUsers1795737600000,
  AuditByName1795824000000,
  SeatMovements1795910400000,
  BulkActions1795996800000,
  ImportRequests1796083261000,
  BulkUpdates1796084461000,
  ImportResults1796086861000,
  CoverLists1796091661000,
  RequestResults1796092261000,
  AuditChains1796188861000,
  RefusedImports1796195461000,
  KnownPlaces1796178061000,
  Installation1796192461000,
  SessionConfirmation1796181661000,
  PasswordRules1796185261000,
  StagedWork1796199061000,
  Files1796202661000,
  JobsOfOrganizations1796282461000,
  SizesOfJobs1796286061000,
  DraftKeys1796289661000,
  PasswordResets1796293261000,
  FileLayouts1796300461000,
  SearchWithoutSpaces1796310000000,
  ColumnMatches1796304061000,
  Readings1796310001000,
  ClocksSetBack1796330000000,
  UserViews1796340000000,
  Calls1796360000000,
  WebhookDeliveries1796370000000,
  CallAudio1796380000000,
  FindCalls1796390000000,
  CallMemos1796400000000,
  Contacts1796500000000,
  FindBulkActions1796510000000,
  SignInDays1796510001000,
  CallMeasures1796520000000,
  CallRetention1796530000000,
  CallsInAll1796600000000,
  UserNumbers1796610000000,
  ServiceTokens1796720000000,
];

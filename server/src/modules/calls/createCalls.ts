import type { BucketConfig } from '../../config/index.ts';
import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, DerivedKeys, Downloads, Keys, Plug, RateLimits } from '../../kernel/index.ts';
import type { BulkActionService } from '../bulkActions/index.ts';
import type { ContactService } from '../contacts/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { ImportedUserService, UserService, UserWriter } from '../users/index.ts';
import { AudioResolver } from './audio/audio.resolver.ts';
import { audioRoutes } from './audio/audio.routes.ts';
import { AudioStore } from './audio/audio.store.ts';
import { AudioPlaybackService } from './audio/audioPlayback.service.ts';
import { AudioUploadService } from './audio/audioUpload.service.ts';
import { FolderBlobs } from './audio/folderBlobs.ts';
import { S3Blobs } from './audio/s3/s3Blobs.ts';
import { CallContactResolver, CallContacts, CallUnderWayContactResolver } from './contact/callContact.resolver.ts';
import { CallDaysResolver } from './dashboard/callDays.resolver.ts';
import { CallDaysService } from './dashboard/callDays.service.ts';
import { CallDaysStore } from './dashboard/callDays.store.ts';
import { DashboardResolver } from './dashboard/dashboard.resolver.ts';
import { DashboardService } from './dashboard/dashboard.service.ts';
import { OrganizationFigures } from './dashboard/organizationFigures.ts';
import { WebhookDeliveryEntity } from './deliveries/webhookDelivery.entity.ts';
import { WebhookDeliveryResolver } from './deliveries/webhookDelivery.resolver.ts';
import { WebhookDeliveryService } from './deliveries/webhookDelivery.service.ts';
import { WebhookDeliveryStore } from './deliveries/webhookDelivery.store.ts';
import { CallExportResolver } from './export/callExport.resolver.ts';
import { CallExportService } from './export/callExport.service.ts';
import { IngestService } from './ingest/ingest.service.ts';
import { IngestStore } from './ingest/ingest.store.ts';
import { MemoResolver } from './memo/memo.resolver.ts';
import { MemoService } from './memo/memo.service.ts';
import { MemoStore } from './memo/memo.store.ts';
import { miitelRoutes } from './miitel/miitel.routes.ts';
import { MiitelService } from './miitel/miitel.service.ts';
import { MonitoringResolver } from './monitoring/monitoring.resolver.ts';
import { MonitoringService } from './monitoring/monitoring.service.ts';
import { MonitoringStore } from './monitoring/monitoring.store.ts';
import { CallDesk } from './operating/callDesk.ts';
import { CallVerificationStore } from './operating/callVerification.store.ts';
import { BulkDeletionCallsResolver } from './records/bulkDeletionCalls.resolver.ts';
import { CallEntity, CallParticipantEntity } from './records/call.entity.ts';
import { CallResolver } from './records/call.resolver.ts';
import { CallService } from './records/call.service.ts';
import { CallStore } from './records/call.store.ts';
import { CallErasureStore } from './records/callErasure.store.ts';
import { CallLedgerEntity } from './records/callLedger.entity.ts';
import { CallLedgerStore } from './records/callLedger.store.ts';
import { CallScoreEntity } from './records/callScore.entity.ts';
import {
  CallOrganizationDayEntity,
  CallOrganizationHourEntity,
  CallOverallBinEntity,
  CallUserDayEntity,
  CallUserHourEntity,
} from './records/callStatistics.entity.ts';
import { ParticipantStore } from './records/participant.store.ts';
import { UserCallsResolver } from './records/userCalls.resolver.ts';
import { RetentionResolver } from './retention/retention.resolver.ts';
import { RetentionService } from './retention/retention.service.ts';
import { RetentionStore } from './retention/retention.store.ts';
import { TestCallService } from './webhook/testCall.service.ts';
import { WebhookResolver } from './webhook/webhook.resolver.ts';
import { webhookRoutes } from './webhook/webhook.routes.ts';
import { WebhookService } from './webhook/webhook.service.ts';
import { WebhookSecretEntity } from './webhook/webhookSecret.entity.ts';
import { WebhookSecretStore } from './webhook/webhookSecret.store.ts';

interface Given {
  /** Where audio is kept: in a bucket, where there is one, through a folder; or in that. */
  readonly audioPlace: { readonly folder: string; readonly bucket: BucketConfig | undefined };
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly rates: RateLimits;
  readonly keys: Pick<Keys & DerivedKeys, 'contentHash' | 'webhookSeals' | 'linkSeals'>;
  readonly contracts: ContractService;
  /** Hands out what is exported. */
  readonly downloads: Downloads;
  readonly users: UserService;
  readonly writer: Pick<UserWriter, 'changed'>;
  readonly imported: Pick<ImportedUserService, 'alsoTouchedBy'>;
  readonly bulkActions: Pick<BulkActionService, 'changes'>;
  /** Tells the log what was done. */
  readonly log: (message: string, facts: Readonly<Record<string, unknown>>) => void;
  readonly contacts: Pick<ContactService, 'byNumber' | 'addFirst'>;
}

/** Calls, their scores and what is counted of them, and the Incoming Webhook by which they come. */
export function createCalls({ audioPlace, database, rates, users, writer, imported, bulkActions, ...given }: Given) {
  const ledger = new CallLedgerStore(database);
  const common = { ...given, unitOfWork: database, ledger };
  const secrets = new WebhookSecretStore(database);
  const webhooks = new WebhookService({ ...common, store: secrets });
  const deliveries = new WebhookDeliveryService({ ...common, secrets, store: new WebhookDeliveryStore(database) });
  const ingest = new IngestService({ ...common, users, store: new IngestStore(database) });
  const { bucket, folder } = audioPlace;
  const blobs = bucket ? new S3Blobs(bucket, folder) : new FolderBlobs(folder);
  const uploads = new AudioUploadService({ ...common, webhooks, blobs, store: new AudioStore(database) });
  const miitel = new MiitelService(ingest, uploads);
  const testCalls = new TestCallService({ ...common, ingest, deliveries });
  const days = new CallDaysStore(database);
  const erasure = new CallErasureStore(database, ledger);
  const records = new CallStore(database);
  const history = new CallService(records, bulkActions);
  const memos = new MemoService({ ...common, history, store: new MemoStore(database) });
  const monitoring = new MonitoringService({
    ...common,
    store: new MonitoringStore(database),
    participants: new ParticipantStore(database),
  });
  const playback = new AudioPlaybackService({ ...common, blobs, history });
  const retention = new RetentionService({ ...common, blobs, store: new RetentionStore(database) });
  writer.changed.subscribe(({ organizationId, changes }) =>
    erasure.eraseScores(
      organizationId,
      changes.flatMap(({ before, after }) => (before && !after ? before.id : [])),
    ),
  );
  imported.alsoTouchedBy({
    code: 'USER_HAS_CALLS',
    lock: (organizationId) => ledger.lock(organizationId),
    touched: (organizationId, userIds) => erasure.haveCalls(organizationId, userIds),
  });
  const desk = new CallDesk({
    ...common,
    users,
    ingest,
    retention,
    uploads,
    store: new CallVerificationStore(database),
  });
  const figures = new OrganizationFigures(days);
  const callContacts = new CallContacts(given.contacts);
  return {
    desk,
    retention,
    figures,
    entities: [
      CallEntity,
      CallParticipantEntity,
      CallScoreEntity,
      CallUserDayEntity,
      CallOrganizationDayEntity,
      CallOverallBinEntity,
      CallUserHourEntity,
      CallOrganizationHourEntity,
      CallLedgerEntity,
      WebhookSecretEntity,
      WebhookDeliveryEntity,
    ],
    resolvers: [
      new CallResolver(history),
      new CallExportResolver(new CallExportService({ ...common, history })),
      new CallContactResolver(callContacts),
      new CallUnderWayContactResolver(callContacts),
      new AudioResolver(playback),
      new RetentionResolver(retention),
      new MemoResolver(memos, history),
      new UserCallsResolver(history),
      new BulkDeletionCallsResolver(history),
      new DashboardResolver(new DashboardService(days, records, figures)),
      new CallDaysResolver(new CallDaysService(days, records)),
      new MonitoringResolver(monitoring),
      new WebhookResolver(webhooks),
      new WebhookDeliveryResolver({ webhooks, deliveries, testCalls }),
    ],
    routes: async (scope) => {
      await scope.register(webhookRoutes({ webhooks, ingest, deliveries, uploads, rates }));
      await scope.register(miitelRoutes({ webhooks, miitel, deliveries, rates }));
      await scope.register(audioRoutes({ uploads, playback, rates }));
    },
    sweeps: [
      { name: 'scores without their call', run: () => ingest.dropOldScores() },
      { name: 'old deliveries of the Incoming Webhook', run: () => deliveries.dropOld() },
      { name: 'audio that did not come', run: () => uploads.sweep() },
      { name: 'calls that are not kept any longer', run: () => retention.sweep() },
    ],
  } satisfies Plug & Record<string, unknown>;
}

import 'reflect-metadata';
import { join } from 'node:path';
import { type FoundationOptions, createFoundation } from './app/foundation.ts';
import { type Steps, assemble } from './app/assemble.ts';
import { type Config, Secrets } from './config/index.ts';
import { type Plug, type Principal, currentPrincipal } from './kernel/index.ts';
import { createAudit } from './modules/audit/index.ts';
import { createBulkActions } from './modules/bulkActions/index.ts';
import { createCalls } from './modules/calls/index.ts';
import { createOrganizations } from './modules/organizations/index.ts';
import { createConnections } from './modules/connections/index.ts';
import { createContacts } from './modules/contacts/index.ts';
import { createColumnMatches } from './modules/columnMatches/index.ts';
import { createDraftKeys } from './modules/draftKeys/index.ts';
import { createFiles } from './modules/files/index.ts';
import { createImports } from './modules/imports/index.ts';
import { createInstallation } from './modules/installation/index.ts';
import { createOperators } from './modules/operators/index.ts';
import { createStagedWork } from './modules/stagedWork/index.ts';
import { createUsers } from './modules/users/index.ts';

interface AppOptions extends FoundationOptions {
  readonly files?: Parameters<typeof createFiles>[0]['reading'];
}

export interface StartOptions {
  /** Start over with new keys, since the secret is lost for good. */
  readonly secretLost?: boolean;
}

/** The whole backend: its modules, each made of what it stands on. Nothing runs until `start`. */
export type App = ReturnType<typeof createApp>;

export function createApp(config: Config, options: AppOptions = {}) {
  const foundation = createFoundation(config, options, () => assertPrincipal(currentPrincipal()));
  const { database, clock, jobs, keyring, rates, tell, log } = foundation;
  const { temporaryPasswordLifetime } = config;
  const common = { database, clock };

  const filing = createFiles({ ...common, keys: keyring, reading: options.files });
  const { files, downloads } = filing;
  const audits = createAudit({ ...common, keys: keyring, downloads });
  const { audit, auditLog, refusals, ends } = audits;
  const contracting = createOrganizations({ ...common, audit, temporaryPasswordLifetime });
  const { contracts, organizations } = contracting;
  const connections = createConnections({ ...common, audit, auditLog, contracts });
  const { tokens, serviceTokens } = connections;
  const secrets = new Secrets(config);
  const installations = createInstallation({ ...common, audit, keyring, ends, secrets, organizations, tell });
  const { installation } = installations;
  const directory = createUsers({
    ...common,
    audit,
    keys: keyring,
    contracts,
    downloads,
    temporaryPasswordLifetime,
    provisioningDelay: config.provisioningDelay,
    sessionIdle: config.sessionIdle,
    sessionMax: config.sessionMax,
  });
  const { users, writer, hasher, userActions, imported, lists, sessions } = directory;
  const draftKeys = createDraftKeys({ ...common, keys: keyring, writer, sessions });
  const columnMatches = createColumnMatches({ ...common, audit, contracts });
  const stagedWork = createStagedWork({ ...common, keys: keyring, onEnd: foundation.workEnded });
  const { requests, ends: workEnds } = stagedWork;
  const imports = createImports({
    ...common,
    audit,
    ends: workEnds,
    requests,
    keys: keyring,
    contracts,
    users,
    writer,
    hasher,
    userActions,
    imported,
    jobs,
    isSecretCurrent: installation.isCurrent,
    files,
    downloads,
  });
  const bulk = createBulkActions({
    ...common,
    audit,
    ends: workEnds,
    keys: keyring,
    users,
    writer,
    hasher,
    userActions,
    lists,
    contracts,
    requests,
    files,
    jobs,
    isSecretCurrent: installation.isCurrent,
  });
  const { bulkActions } = bulk;
  const contacting = createContacts({ ...common, audit, contracts, files, downloads });
  const { contacts } = contacting;
  const audioPlace = { folder: join(config.dataDir, 'audio'), bucket: config.bucket };
  const calls = createCalls({
    ...common,
    audioPlace,
    audit,
    rates,
    keys: keyring,
    contracts,
    downloads,
    users,
    writer,
    imported,
    bulkActions,
    log,
    contacts,
  });
  const { retention } = calls;
  const { administrators } = directory;
  const assertPrincipal = (principal: Principal): Promise<void> =>
    principal.kind === 'service' ? tokens.assert(principal) : directory.assertPrincipal();
  const given = { ...common, audit, contracts, contacts, organizations, users, writer, sessions, administrators };
  const { operator } = createOperators({ ...given, installation, retention, serviceTokens });

  const plugs: readonly Plug[] = [
    audits,
    contracting,
    installations,
    connections,
    directory,
    filing,
    draftKeys,
    columnMatches,
    stagedWork,
    imports,
    bulk,
    contacting,
    calls,
  ];
  const app = assemble(foundation, plugs);
  // Jobs would wait for all that others still want hashed.
  const ending: Steps = { stopWork: () => hasher.stop(), close: () => filing.stop() };
  return {
    ...app,
    sessions,
    tokens,
    operator,
    callDesk: calls.desk,
    refusals,
    /**
     * Connects, migrates, and unlocks the keys.
     * @throws ConfigError where the secret is not the database's; nothing is changed then
     */
    start: ({ secretLost = false }: StartOptions = {}): Promise<void> =>
      app.start({
        check: secretLost ? undefined : installation.check,
        async ready() {
          await (secretLost ? installation.replaceLost() : installation.unlock());
          await audit.listChains();
          await directory.indexMissing();
          await hasher.warmUp();
        },
      }),
    stopJobs: (patience?: number): Promise<void> => app.stopJobs(patience, ending),
    stop: (patience?: number): Promise<void> => app.stop(patience, ending),
  };
}

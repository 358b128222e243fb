import { INSTALLATION_ID } from '../src/kernel/index.ts';
import { legacyHash, legacySeal } from '../src/modules/audit/chain/chain.ts';
import { AuditEntryEntity, AuditHeadEntity } from '../src/modules/audit/audit.entity.ts';
import type { TestServer } from './testServer.ts';

/** Writes an organization's audit log as the version before did: hashed the earlier way, and listed nowhere. */
export async function writeLegacyChain({ app }: TestServer, organizationId: string): Promise<void> {
  const { auditChain } = app.keyring;
  await app.database.run(async () => {
    let [hash, sequence] = ['', 0];
    const where = { organizationId };
    for (const entry of await app.database.rows(AuditEntryEntity).find({ where, order: { sequence: 'ASC' } })) {
      hash = legacyHash(auditChain, hash, entry);
      sequence = entry.sequence;
      await app.database.writable(AuditEntryEntity).update({ id: entry.id }, { hash });
    }
    const end = { organizationId, sequence, hash, listedAt: null };
    const seal = legacySeal(auditChain, end);
    await app.database.writable(AuditHeadEntity).update(where, { ...end, seal });
  });
}

/** Takes away what only the present version keeps: the installation's own log, which lists the others. */
export async function forgetListings({ app }: TestServer): Promise<void> {
  for (const table of ['audit_entries', 'audit_heads']) {
    await app.database.query(`DELETE FROM ${table} WHERE organization_id = '${INSTALLATION_ID}'`);
  }
}

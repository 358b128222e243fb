import { In, IsNull, Not } from 'typeorm';
import type { Database } from '../../../database/index.ts';
import { CallEntity } from '../records/call.entity.ts';

/** What is kept of the audio of a call once it is there. */
export type StoredAudio = Pick<CallEntity, 'audioType' | 'audioBytes' | 'audioHash' | 'audioBlobId'>;

/** The columns of calls that tell of their audio. Whoever writes them has locked the ledger. */
export class AudioStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, callId: string): Promise<CallEntity | null> {
    return this.database.rows(CallEntity).findOneBy({ organizationId, id: callId });
  }

  /** @returns whether the call still awaited it */
  async setStored(organizationId: string, callId: string, audio: StoredAudio): Promise<boolean> {
    const { affected } = await this.database
      .writable(CallEntity)
      .update(
        { organizationId, id: callId, audioState: 'AWAITED' },
        { ...audio, audioState: 'STORED', audioUntil: null },
      );
    return affected === 1;
  }

  /** The first calls of an organization that await audio. */
  async awaiting(organizationId: string, limit: number): Promise<string[]> {
    const where = { organizationId, audioUntil: Not(IsNull()) };
    const calls = await this.database.rows(CallEntity).find({ select: { id: true }, where, take: limit });
    return calls.map(({ id }) => id);
  }

  /** Organizations with calls whose audio was awaited until before an instant. */
  async organizationsWithLate(before: Date): Promise<string[]> {
    const rows = await this.database
      .rows(CallEntity)
      .createQueryBuilder('call')
      .select('call.organizationId', 'id')
      .distinct()
      .where('call.audioUntil < :before', { before: before.getTime() })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }

  /** Takes down of an organization's calls that their audio did not come in time. */
  async expire(organizationId: string, before: Date): Promise<void> {
    await this.database
      .writable(CallEntity)
      .createQueryBuilder()
      .update()
      .set({ audioState: 'EXPIRED', audioUntil: null })
      .where('organization_id = :organizationId AND audio_until < :before', {
        organizationId,
        before: before.getTime(),
      })
      .execute();
  }

  /** Which blobs these calls of any organization have. */
  async blobsOf(callIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.rows(CallEntity).findBy({ id: In([...callIds]) });
    return new Set(rows.flatMap(({ audioBlobId }) => audioBlobId ?? []));
  }
}

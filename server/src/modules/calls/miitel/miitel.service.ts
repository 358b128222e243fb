import type { AudioUploadService } from '../audio/audioUpload.service.ts';
import type { IngestService } from '../ingest/ingest.service.ts';
import type { EventResult, RejectionCode } from '../ingest/ingestResult.ts';
import type { Sender } from '../webhook/webhook.service.ts';
import { toScoreEvents } from './miitelAnalysis.ts';
import { toCallEvent } from './miitelCall.ts';
import { at, listOf, type Mapped } from './miitelJson.ts';

/** What a sender made for MiiTel is answered. */
export interface MiitelAnswer {
  /** Where the audio of a call goes, by the sender's ID of the call. */
  readonly audio_upload_urls: readonly UploadUrl[];
  /** What was not taken. */
  readonly errors: readonly MiitelError[];
}

type UploadUrl = Readonly<Record<string, { readonly url: string }>>;

interface MiitelError {
  /** Null where it could not be read. */
  readonly call_data_id: string | null;
  /** CONFLICT: another call has this ID, or something else was told of this one before. */
  readonly code: RejectionCode | 'CONFLICT';
  /** Where in the call: `participants.0.miitel_user_id`; left out where it is no one field. */
  readonly field?: string;
}

/** A body that can be read as a delivery: calls, an analysis, or the question whether anyone is there. */
export type MiitelDelivery = { readonly mapped: readonly Mapped[] } | { readonly challenge: string };

/** A challenge is a word of some hexadecimal digits. */
const CHALLENGE = /^[\w-]{1,200}$/;

/** Reads a body; undefined where it is none of these. */
export function readDelivery(body: unknown): MiitelDelivery | undefined {
  const [calls, call, challenge] = [at(body, 'call_data'), at(body, 'call'), at(body, 'challenge')];
  if (Array.isArray(calls)) return { mapped: listOf(calls).map(toCallEvent) };
  if (Array.isArray(at(call, 'details'))) return { mapped: toScoreEvents(call) };
  return typeof challenge === 'string' && CHALLENGE.test(challenge) ? { challenge } : undefined;
}

/** Takes what senders made for MiiTel's Incoming Webhook tell, and what MiiTel tells of analysed calls. */
export class MiitelService {
  constructor(
    private readonly ingest: IngestService,
    private readonly uploads: Pick<AudioUploadService, 'pathFor'>,
  ) {}

  /**
   * Takes calls or analyses. What is refused of one takes nothing from the others.
   * @param origin this server as the sender knows it
   * @param mayStill looked at inside the transaction: whether the sender may still send
   * @param taken called at the end of the transaction, with what became of each, by the sender's own names
   * @throws Fault UNAUTHENTICATED where it may not, or the organization is suspended
   */
  async take(
    sender: Sender,
    origin: string,
    mapped: readonly Mapped[],
    mayStill: () => Promise<boolean>,
    taken: (results: readonly EventResult[]) => Promise<void>,
  ): Promise<MiitelAnswer> {
    const events = mapped.map(({ event }) => event);
    const named = ({ field, ...result }: EventResult, i: number): EventResult => {
      const place = field && mapped[i]?.placeOf(field);
      return { ...result, ...(place && { field: place }) };
    };
    const results = await this.ingest.take(sender.organizationId, events, mayStill, (all) => taken(all.map(named)));
    const errors = results.map(named).flatMap(({ id, result, code, field }): MiitelError | readonly [] => {
      if (result === 'CONFLICT') return { call_data_id: id, code: 'CONFLICT' };
      return code === undefined ? [] : { call_data_id: id, code, ...(field && { field }) };
    });
    // Also of audio that is there: such senders take it that there is an address, and what they send again is harmless.
    const urls = results.flatMap(({ id, awaitsAudio, hasAudio = awaitsAudio }): readonly UploadUrl[] =>
      id === null || hasAudio === undefined
        ? []
        : [{ [id]: { url: `${origin}${this.uploads.pathFor(sender, hasAudio)}` } }],
    );
    return { audio_upload_urls: urls, errors };
  }
}

import type { Call } from './call.ts';

/** A call of ten minutes of which nothing else is known, for tests. */
export const callOf = (more: Partial<Call> = {}): Call => ({
  id: '0190aaaa-0000-7000-8000-000000000001',
  externalId: 'pbx-1',
  kind: 'INCOMING',
  status: 'COMPLETED',
  startedAt: '2026-11-20T01:00:00.000Z',
  answeredAt: '2026-11-20T01:00:12.000Z',
  endedAt: '2026-11-20T01:10:12.000Z',
  ringSeconds: 12,
  talkSeconds: 600,
  stereo: true,
  circuitNumber: null,
  fromNumber: null,
  toNumber: null,
  queue: null,
  group: null,
  tags: [],
  previousExternalId: null,
  previousCallId: null,
  audio: { state: 'NONE', type: null, bytes: null },
  participants: [],
  contact: null,
  scores: [],
  ...more,
});

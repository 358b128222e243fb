import { CALL_KIND_NAMES, type Locale, type Localized, defuseFormula, localNumber, writeCsv } from '@rollcall/shared';
import type { ContactType } from '../../contacts/index.ts';
import { firstOf, otherNumbers } from '../contact/otherNumbers.ts';
import type { SeenCall } from '../records/call.service.ts';
import type { CallMeasurements } from '../records/callScore.entity.ts';
import type { ListedParticipant, ListedScore } from '../records/listedCall.ts';

/** For whom calls are written. */
interface CallReader {
  readonly locale: Locale;
  /** IANA name. */
  readonly timeZone: string;
}

/** A call as one user took part in it. */
interface CallPart {
  readonly seen: SeenCall;
  readonly participant: ListedParticipant;
  readonly score: ListedScore | undefined;
  readonly contact: Contact | null;
}

/** What a file says of a contact. */
type Contact = Pick<ContactType, 'company' | 'person'>;

interface Words extends CallReader {
  /** An instant in the reader's zone; empty for none. */
  readonly at: (instant: Date | null) => string;
}

interface Column {
  /** `{zone}` stands for the reader's. */
  readonly header: Localized;
  readonly cell: (part: CallPart, words: Words) => string;
}

/** What stands behind the name of a user who is deleted. */
const DELETED: Localized = { en: ' (deleted)', ja: '（削除済み）' };

const number = (value: string | null, { timeZone }: Words): string =>
  value === null ? '' : localNumber(value, timeZone);

/** `1:02:03`, which every spreadsheet takes for a length of time; empty for none. @param seconds whole */
function duration(seconds: number | null): string {
  if (seconds === null) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const measured = (key: keyof CallMeasurements, header: Localized, scale = 1): Column => ({
  header,
  cell: ({ score }) => {
    const value = score?.measured[key] ?? null;
    return value === null ? '' : String(Math.round(value * scale * 100) / 100);
  },
});

const COLUMNS: readonly Column[] = [
  {
    header: { en: 'Call type', ja: '種別' },
    cell: ({ seen: { call } }, { locale }) => CALL_KIND_NAMES[call.kind][locale],
  },
  { header: { en: 'Sequence ID', ja: 'シーケンスID' }, cell: ({ seen: { call } }) => call.externalId },
  {
    header: { en: 'User name', ja: 'ユーザー名' },
    cell: ({ participant: { userDeleted, name } }, { locale }) => (userDeleted ? name + DELETED[locale] : name),
  },
  { header: { en: 'Call from', ja: '発信元' }, cell: ({ seen: { call } }, words) => number(call.fromNumber, words) },
  { header: { en: 'Call to', ja: '発信先' }, cell: ({ seen: { call } }, words) => number(call.toNumber, words) },
  { header: { en: 'Company', ja: '会社名' }, cell: ({ contact }) => contact?.company ?? '' },
  { header: { en: 'Contact', ja: '連絡先' }, cell: ({ contact }) => contact?.person ?? '' },
  {
    header: { en: 'Dial begin ({zone})', ja: '発信日時（{zone}）' },
    cell: ({ seen: { call } }, { at }) => at(call.startedAt),
  },
  {
    header: { en: 'Call begin ({zone})', ja: '通話開始日時（{zone}）' },
    cell: ({ seen: { call } }, { at }) => at(call.answeredAt),
  },
  {
    header: { en: 'Call end ({zone})', ja: '通話終了日時（{zone}）' },
    cell: ({ seen: { call } }, { at }) => at(call.endedAt),
  },
  { header: { en: 'Ringing time', ja: '呼出時間' }, cell: ({ seen: { call } }) => duration(call.ringSeconds) },
  { header: { en: 'Call duration', ja: '通話時間' }, cell: ({ seen: { call } }) => duration(call.talkSeconds) },
  { header: { en: 'Memo', ja: 'メモ' }, cell: ({ seen: { call } }) => call.memo ?? '' },
  {
    header: { en: 'Overall', ja: '総合スコア' },
    cell: ({ score }) => (score?.overallTenths == null ? '' : (score.overallTenths / 10).toFixed(1)),
  },
  measured('talkRatio', { en: 'Talk ratio (%)', ja: 'トーク比率（%）' }, 100),
  measured('overlaps', { en: 'Overlaps', ja: '被り' }),
  measured('silences', { en: 'Silences', ja: '沈黙' }),
  measured('rallies', { en: 'Turns of the word', ja: 'ラリー' }),
  measured('fillers', { en: 'Fillers', ja: 'フィラー' }),
  measured('speechRate', { en: 'Speech rate', ja: '話速' }),
  measured('partnerSpeechRate', { en: 'Partner’s speech rate', ja: '相手の話速' }),
  measured('pitch', { en: 'Pitch (Hz)', ja: '声の高さ（Hz）' }),
  measured('intonation', { en: 'Intonation', ja: '抑揚' }),
];

/** The numbers under which a contact may be in a call. */
export const numbersOf = ({ call, participants }: SeenCall): readonly string[] =>
  otherNumbers({ fromNumber: call.fromNumber, toNumber: call.toNumber, participants });

/** Writes calls as CSV for one reader, a row for each user who took part, with nothing that a spreadsheet would run. */
export class CallCsv {
  readonly #words: Words;

  /** @param userId whose rows alone are written; left out, those of everyone */
  constructor(
    reader: CallReader,
    private readonly userId?: string,
  ) {
    // Swedish writes `2026-11-22 12:00:00`, which every spreadsheet takes for a time.
    const clock = new Intl.DateTimeFormat('sv', {
      timeZone: reader.timeZone,
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const { locale, timeZone } = reader;
    this.#words = { locale, timeZone, at: (instant) => (instant ? clock.format(instant) : '') };
  }

  header(): string {
    const { locale, timeZone } = this.#words;
    return writeCsv([COLUMNS.map(({ header }) => header[locale].replace('{zone}', timeZone))]);
  }

  /** @param contacts by their numbers: those of these calls, as far as there are any */
  rows(calls: readonly SeenCall[], contacts: ReadonlyMap<string, Contact>): string {
    const parts = calls.flatMap((seen) => this.#partsOf(seen, contacts));
    return writeCsv(parts.map((part) => COLUMNS.map(({ cell }) => defuseFormula(cell(part, this.#words)))));
  }

  /** @param now the reader's day of which names the file */
  fileName(now: Date): string {
    return `rollcall-calls-${this.#words.at(now).slice(0, 10)}.csv`;
  }

  #partsOf(seen: SeenCall, contacts: ReadonlyMap<string, Contact>): CallPart[] {
    const contact = firstOf(numbersOf(seen), contacts);
    const isMeant = ({ userId }: ListedParticipant): boolean =>
      userId !== null && (this.userId === undefined || userId === this.userId);
    return seen.participants.filter(isMeant).map((participant) => ({
      seen,
      participant,
      score: seen.scores.find(({ userId }) => userId === participant.userId),
      contact,
    }));
  }
}

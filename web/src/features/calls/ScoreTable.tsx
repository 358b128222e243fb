import { Text } from '@mantine/core';
import { OVERALL_RULE, overallParts } from '@rollcall/shared';
import { type Format, useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import type { Call, Score } from './call.ts';
import { scoreText } from './names.tsx';

interface Props {
  readonly call: Call;
  readonly score: Score;
}

const MEASURES = [
  'talkRatio',
  'overlaps',
  'silences',
  'rallies',
  'fillers',
  'speechRate',
  'partnerSpeechRate',
  'pitch',
  'intonation',
] as const;
type Measure = (typeof MEASURES)[number];

const PARTS = ['length', 'talk', 'overlaps', 'silences'] as const;

/** What was measured of a user's part in a call, and the overall score with what it is made of. */
export function ScoreTable({ call, score }: Props) {
  const format = useFormat();
  const { t, locale } = format;
  const { overall } = score;
  return (
    <>
      <Text mb={6}>
        {overall === null ? t('calls.noOverall') : t('calls.overallOf', { score: scoreText(overall, locale) })}
      </Text>
      <OverallParts call={call} score={score} />
      <table className={classes['details']} aria-label={t('calls.measured')}>
        <tbody>
          {MEASURES.map((measure) => (
            <tr key={measure}>
              <th scope="row">{t(`callMeasure.${measure}`)}</th>
              <td className={classes['amount']}>{measureText(measure, score[measure], format)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function measureText(measure: Measure, value: number | null, { t, number }: Format): string {
  if (value === null) return t('calls.notMeasured');
  const shown = measure === 'talkRatio' ? Math.round(value * 1000) / 10 : Math.round(value * 100) / 100;
  return t(`callUnit.${measure}`, { value: number(shown) });
}

/** What the overall score is made of, where it was made by the rule that is known here. */
function OverallParts({ call, score }: Props) {
  const { t, locale } = useFormat();
  const parts =
    score.overallRule === OVERALL_RULE &&
    overallParts({ ...score, stereo: call.stereo, talkSeconds: call.talkSeconds ?? 0 });
  if (!parts) return null;
  const signed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return (
    <table className={classes['details']} aria-label={t('calls.madeOf')}>
      <tbody>
        <tr>
          <th scope="row">{t('callPart.base')}</th>
          <td className={classes['amount']}>{scoreText(parts.base, locale)}</td>
        </tr>
        {PARTS.map((part) => (
          <tr key={part}>
            <th scope="row">{t(`callPart.${part}`)}</th>
            <td className={classes['amount']}>{signed.format(parts[part])}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('callPart.overall')}</th>
          <td className={classes['amount']}>{scoreText(parts.score, locale)}</td>
        </tr>
      </tbody>
    </table>
  );
}

import { Anchor, Text } from '@mantine/core';
import { type ChosenColumns, columnHeader } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

interface Props {
  readonly matched: ChosenColumns;
  readonly onAgain: () => void;
}

/** Says that headers were taken for what they stood for before, with the way to say otherwise. */
export function MatchedColumns({ matched, onAgain }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const pairs = Object.entries(matched).map(([header, key]) =>
    key === null ? t('match.pairLeftOut', { header }) : t('match.pair', { header, column: text(columnHeader(key)) }),
  );
  return (
    <Text>
      {t('match.asBefore', { pairs: pairs.join(t('common.listSeparator')) })}{' '}
      <Anchor component="button" type="button" inherit onClick={onAgain}>
        {t('match.again')}
      </Anchor>
    </Text>
  );
}

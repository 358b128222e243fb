import { NativeSelect, Stack, Text } from '@mantine/core';
import { CSV_ENCODINGS, type CsvEncoding, ENCODING_NAMES, type EncodingReading } from '@rollcall/shared';
import { useId, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './EncodingQuestion.module.css';

interface Props {
  readonly readings: readonly EncodingReading[];
  /** Undefined until one is chosen. */
  readonly encoding: CsvEncoding | undefined;
  readonly onChoose: (encoding: CsvEncoding) => void;
}

/** Asks in which encoding a file is, by its names as each of the likely ones reads them. */
export function EncodingQuestion({ readings, encoding: read, onChoose }: Props) {
  const { t } = useTranslation();
  // What was chosen shows at once, and not only when the file has been read in it.
  const [choice, setChoice] = useState<{ readonly instead: CsvEncoding | undefined; readonly encoding: CsvEncoding }>();
  const encoding = choice && choice.instead === read ? choice.encoding : read;
  const choose = (chosen: CsvEncoding): void => {
    setChoice({ instead: read, encoding: chosen });
    onChoose(chosen);
  };
  const name = useId();
  const offered = readings.map((reading) => reading.encoding);
  const others = CSV_ENCODINGS.filter((other) => !offered.includes(other));
  return (
    <Stack gap="sm">
      <fieldset className={classes['question']}>
        <legend>{t('upload.whichEncoding')}</legend>
        {readings.map((reading) => (
          <label key={reading.encoding} className={classes['reading']}>
            <input
              type="radio"
              name={name}
              checked={reading.encoding === encoding}
              onChange={() => choose(reading.encoding)}
            />
            {reading.sample.join(t('common.listSeparator')) || t('upload.noSample')}
            <small>{ENCODING_NAMES[reading.encoding]}</small>
          </label>
        ))}
      </fieldset>
      <NativeSelect
        label={t('upload.anotherEncoding')}
        data={[
          { value: '', label: t('upload.choose') },
          ...others.map((value) => ({ value: value as string, label: ENCODING_NAMES[value] })),
        ]}
        value={encoding && !offered.includes(encoding) ? encoding : ''}
        onChange={(event) => {
          const chosen = others.find((value) => value === event.currentTarget.value);
          if (chosen) choose(chosen);
        }}
      />
      <Text size="sm" c="dimmed">
        {t('upload.encodingAdvice')}
      </Text>
    </Stack>
  );
}

import { Button, NativeSelect, Stack } from '@mantine/core';
import { LOCALES, TIME_ZONES, columnHeader } from '@rollcall/shared';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { useFocusBack } from '#components/form/useFocusBack.ts';
import { placeErrors } from '#components/form/userErrors.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import { type Preferences, usePreferences } from './usePreferences.ts';

const isField = (field: string): field is keyof Preferences => field === 'locale' || field === 'timeZone';

/** Asks for one's own language and time zone. */
export function PreferencesForm() {
  const { t } = useTranslation();
  const { locale, text } = useFormat();
  const { current, save, busy, failure } = usePreferences();
  const form = useForm<Preferences>({ values: current });
  const [errors, setErrors] = useState<string[]>([]);
  const button = useFocusBack(busy);
  const problems = form.formState.errors;

  const submit = form.handleSubmit(async (chosen) => {
    const refused = (await save(chosen)) ?? [];
    setErrors(placeErrors(form, refused, (field) => (isField(field) ? field : undefined)));
  });

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md" align="flex-start">
        <FailureNotice failure={failure} />
        <FormErrors messages={errors} />
        <NativeSelect
          label={text(columnHeader('locale'))}
          error={problems.locale?.message}
          // Each in itself: whoever can't read the page finds their own.
          data={LOCALES.map(({ tag, name }) => ({ value: tag, label: name[tag] }))}
          w="100%"
          maw={400}
          {...form.register('locale')}
        />
        <NativeSelect
          label={text(columnHeader('timeZone'))}
          error={problems.timeZone?.message}
          data={TIME_ZONES.map((zone) => ({ value: zone.name, label: timeZoneLabel(zone, locale) }))}
          w="100%"
          maw={400}
          {...form.register('timeZone')}
        />
        <Button ref={button} type="submit" loading={busy}>
          {t('account.save')}
        </Button>
      </Stack>
    </form>
  );
}

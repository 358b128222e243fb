import { NativeSelect, TextInput } from '@mantine/core';
import { LOCALES, TIME_ZONES, columnHeader, isOptionalColumn } from '@rollcall/shared';
import type { ReactNode } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import { useFieldRule } from './useFieldRule.ts';
import classes from './UserForm.module.css';
import type { TypedField, UserValues } from './userValues.ts';

interface Props {
  readonly autoFocus?: boolean;
  /** The password's field, where one is given. */
  readonly children?: ReactNode;
}

/** Who the user is: login ID, name, how it is said, number, password, language and time zone. */
export function AccountFields({ autoFocus = false, children }: Props) {
  const { t } = useTranslation();
  const { locale, text } = useFormat();
  const rule = useFieldRule();
  const { register, formState } = useFormContext<UserValues>();
  const { errors } = formState;
  const typed = (field: TypedField) => ({
    label: text(columnHeader(field)),
    error: errors[field]?.message,
    required: !isOptionalColumn(field),
    autoComplete: 'off',
    ...register(field, rule(field)),
  });
  const chosen = (
    <>
      <NativeSelect
        label={text(columnHeader('locale'))}
        error={errors.locale?.message}
        data={LOCALES.map(({ tag, name }) => ({ value: tag, label: text(name) }))}
        {...register('locale')}
      />
      <NativeSelect
        label={text(columnHeader('timeZone'))}
        error={errors.timeZone?.message}
        data={TIME_ZONES.map((zone) => ({ value: zone.name, label: timeZoneLabel(zone, locale) }))}
        {...register('timeZone')}
      />
    </>
  );
  return (
    <Panel title={t('userNew.account')}>
      <div className={classes['fields']}>
        <TextInput
          {...typed('loginId')}
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          description={t('userNew.loginIdHint')}
          autoFocus={autoFocus}
        />
        <TextInput {...typed('name')} description={t('userNew.nameHint')} />
        <TextInput {...typed('reading')} description={t('userNew.readingHint')} />
        <TextInput {...typed('phoneNumber')} inputMode="tel" description={t('userNew.phoneNumberHint')} />
        {children}
        {children ? <div className={classes['fields']}>{chosen}</div> : chosen}
      </div>
    </Panel>
  );
}

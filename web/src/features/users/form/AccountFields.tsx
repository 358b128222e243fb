import { NativeSelect, TextInput } from '@mantine/core';
import { LOCALES, TIME_ZONES, columnHeader, generatePassword, issueMessage } from '@rollcall/shared';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../components/form/PasswordField.tsx';
import { Panel } from '../../../components/ui/Panel.tsx';
import { useFormat } from '../../../i18n/format.tsx';
import { timeZoneLabel } from '../../../i18n/timeZoneLabel.ts';
import classes from './UserForm.module.css';
import { RULES, type UserValues } from './userValues.ts';

/** Who the user is: login ID, name, password, language and time zone. */
export function AccountFields() {
  const { t } = useTranslation();
  const { locale, timeZone, text } = useFormat();
  const { register, watch, setValue, formState } = useFormContext<UserValues>();
  const { errors } = formState;
  const rule = (field: keyof typeof RULES) => ({
    validate: (value: string): string | true => {
      const issue = RULES[field](value);
      return issue ? issueMessage(issue, locale, timeZone) : true;
    },
  });
  const typed = (field: 'loginId' | 'name') => ({
    label: text(columnHeader(field)),
    error: errors[field]?.message,
    required: true,
    autoComplete: 'off',
    ...register(field, rule(field)),
  });
  return (
    <Panel title={t('userNew.account')}>
      <div className={classes['fields']}>
        <TextInput
          {...typed('loginId')}
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          description={t('userNew.loginIdHint')}
          autoFocus
        />
        <TextInput {...typed('name')} description={t('userNew.nameHint')} />
        <PasswordField
          label={text(columnHeader('password'))}
          hint={t('password.temporaryHint')}
          error={errors.password?.message}
          required
          autoComplete="new-password"
          {...register('password', rule('password'))}
          value={watch('password')}
          onGenerate={() =>
            setValue('password', generatePassword(), { shouldDirty: true, shouldTouch: true, shouldValidate: true })
          }
        />
        <div className={classes['fields']}>
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
        </div>
      </div>
    </Panel>
  );
}

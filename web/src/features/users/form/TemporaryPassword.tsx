import { columnHeader, generatePassword } from '@rollcall/shared';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { PasswordField } from '../../../components/form/PasswordField.tsx';
import { useFormat } from '../../../i18n/format.tsx';
import { useFieldRule } from './useFieldRule.ts';
import type { UserValues } from './userValues.ts';

/** The password that a new user is given. */
export function TemporaryPassword() {
  const { t } = useTranslation();
  const { text } = useFormat();
  const rule = useFieldRule();
  const { register, watch, setValue, formState } = useFormContext<UserValues>();
  return (
    <PasswordField
      label={text(columnHeader('password'))}
      hint={t('password.temporaryHint')}
      error={formState.errors.password?.message}
      required
      autoComplete="new-password"
      {...register('password', rule('password'))}
      value={watch('password')}
      onGenerate={() =>
        setValue('password', generatePassword(), { shouldDirty: true, shouldTouch: true, shouldValidate: true })
      }
    />
  );
}

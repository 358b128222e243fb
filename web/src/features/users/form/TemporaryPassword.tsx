import { columnHeader, generatePassword, issueMessage } from '@rollcall/shared';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PasswordField } from '#components/form/PasswordField.tsx';
import { passwordIssue } from '#components/form/passwordRule.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useFormat } from '#i18n/format.tsx';
import type { UserValues } from './userValues.ts';

/** The password that a new user is given. */
export function TemporaryPassword() {
  const { t } = useTranslation();
  const { text, locale, timeZone } = useFormat();
  const organization = useOrganizationName();
  const { register, watch, setValue, formState } = useFormContext<UserValues>();
  const validate = async (value: string, { loginId, name }: UserValues): Promise<string | true> => {
    const issue = await passwordIssue(value, { loginId, name }, organization);
    return issue ? issueMessage(issue, locale, timeZone) : true;
  };
  return (
    <PasswordField
      label={text(columnHeader('password'))}
      hint={t('password.temporaryHint')}
      error={formState.errors.password?.message}
      required
      autoComplete="new-password"
      {...register('password', { validate })}
      value={watch('password')}
      onGenerate={() =>
        setValue('password', generatePassword(), { shouldDirty: true, shouldTouch: true, shouldValidate: true })
      }
    />
  );
}

import { issueMessage } from '@rollcall/shared';
import { useFormat } from '#i18n/format.tsx';
import { RULES, type UserValues } from './userValues.ts';

/** The rule of a typed field as the form takes it, which answers in the reader's language. */
export function useFieldRule() {
  const { locale, timeZone } = useFormat();
  return (field: keyof typeof RULES) => ({
    validate: (value: string, values: Pick<UserValues, 'timeZone'>): string | true => {
      const issue = RULES[field](value, values);
      return issue ? issueMessage(issue, locale, timeZone) : true;
    },
  });
}

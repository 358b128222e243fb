import { useQuery } from '@apollo/client/react';
import { Text } from '@mantine/core';
import { SCOPE_NAMES, SETTING_GROUPS, SETTING_LIST, type SettingGroup, type Settings } from '@rollcall/shared';
import { Facts } from '#components/ui/Facts.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { OwnSettingsDocument } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** Which services and permissions one has, by service: what one has not is not listed. */
export function OwnSettings() {
  const { t } = useTranslation();
  const { text } = useFormat();
  const { data, error, refetch } = useQuery(OwnSettingsDocument);
  if (!data?.viewer) {
    if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
    return <Waiting lines={3} />;
  }
  const { privileges, permissions } = data.viewer;
  const settings: Settings = { ...privileges, ...permissions };
  const namesIn = (group: SettingGroup): string[] =>
    SETTING_LIST.filter((setting) => setting.group === group).flatMap(({ key, label }) => {
      const value = settings[key];
      if (value === false || value === 'NONE') return [];
      return value === true ? text(label) : t('own.scope', { name: text(label), scope: text(SCOPE_NAMES[value]) });
    });
  const facts = (Object.keys(SETTING_GROUPS) as SettingGroup[])
    .map((group) => ({ name: text(SETTING_GROUPS[group]), names: namesIn(group) }))
    .filter(({ names }) => names.length > 0)
    .map(({ name, names }) => ({
      name,
      value: names.map((each) => (
        <Text key={each} component="span" display="block" inherit>
          {each}
        </Text>
      )),
    }));
  return facts.length > 0 ? <Facts facts={facts} /> : <Text c="dimmed">{t('own.noSettings')}</Text>;
}

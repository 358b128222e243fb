import { NativeSelect, Text } from '@mantine/core';
import { type ContractSeats, type Settings, defaultSettings } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useViewerId } from '#graphql/useViewerId.ts';
import { settingsOf } from '#graphql/userInput.ts';
import { lastSettings, settingsWithin } from './lastTemplate.ts';
import classes from './TemplatePanel.module.css';
import { type PickedUser, UserPick } from './UserPick.tsx';

type Preset = 'usual' | 'last' | 'user' | 'own';

interface Props {
  readonly contract: ContractSeats;
  /** Whether they were changed one by one since a preset was chosen. */
  readonly changed: boolean;
  readonly onChange: (settings: Settings) => void;
}

/** The permissions of everybody in the template as a whole: as usual, as the last time, or as those of a user. */
export function PresetFields({ contract, changed, onChange }: Props) {
  const { t } = useTranslation();
  const viewerId = useViewerId();
  const [preset, setPreset] = useState<Exclude<Preset, 'own'>>('usual');
  const [user, setUser] = useState<PickedUser>();
  const last = lastSettings(viewerId, contract);
  const shown: Preset = changed ? 'own' : preset;
  const data = [
    { value: 'usual', label: t('template.presetUsual') },
    ...(last ? [{ value: 'last', label: t('template.presetLast') }] : []),
    { value: 'user', label: t('template.presetUser') },
    ...(changed ? [{ value: 'own', label: t('template.presetOwn') }] : []),
  ];
  const choose = (value: string): void => {
    setUser(undefined);
    if (value === 'user') setPreset('user');
    if (value === 'usual') {
      setPreset('usual');
      onChange(defaultSettings(contract));
    }
    if (value === 'last' && last) {
      setPreset('last');
      onChange(last);
    }
  };
  const pick = (picked: PickedUser): void => {
    setUser(picked);
    // That everybody becomes an administrator is nobody's wish, and is set by hand where it is.
    onChange(settingsWithin(contract, { ...settingsOf(picked), administrative: false }));
  };
  return (
    <>
      <NativeSelect
        className={classes['wide']}
        label={t('template.preset')}
        data={data}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {shown === 'user' && !user && <UserPick onPick={pick} />}
      {shown === 'user' && user && (
        <Text className={classes['wide']} role="status" size="sm">
          {t('template.presetAs', { name: `${user.name} (${user.loginId})` })}
        </Text>
      )}
    </>
  );
}

import { Badge, Button, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { SessionFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { deviceOf } from './device.ts';
import classes from './SessionList.module.css';

interface Props {
  readonly session: SessionFieldsFragment;
  readonly busy: boolean;
  readonly onEnd: () => void;
}

/** One place where one is signed in. */
export function SessionItem({ session, busy, onEnd }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const { address, current } = session;
  const { browser, system, mobile } = deviceOf(session.userAgent);
  const device =
    browser && system ? t('sessions.device', { browser, system }) : (browser ?? system ?? t('sessions.unknownDevice'));
  const signedIn = instant(session.createdAt);
  const Icon = mobile ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li className={classes['session']}>
      <Icon size={22} stroke={1.5} aria-hidden className={classes['icon']} />
      <div className={classes['about']}>
        <Text fw={550}>
          {device}
          {current && (
            <Badge variant="light" ms={8} tt="none">
              {t('sessions.current')}
            </Badge>
          )}
        </Text>
        <Text size="sm" c="dimmed">
          {address}
        </Text>
      </div>
      {!current && (
        <Button
          variant="default"
          size="xs"
          loading={busy}
          aria-label={t('sessions.endLabel', { device, address, instant: signedIn })}
          onClick={onEnd}
        >
          {t('sessions.end')}
        </Button>
      )}
      <div className={classes['times']}>
        <Text size="sm" c="dimmed">
          {t('sessions.signedIn', { instant: signedIn })}
        </Text>
        {!current && (
          <Text size="sm" c="dimmed">
            {t('sessions.lastSeen', { instant: instant(session.lastSeenAt) })}
          </Text>
        )}
      </div>
    </li>
  );
}

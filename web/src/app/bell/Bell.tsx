import { ActionIcon, Anchor, Text } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useLocation } from 'react-router';
import { useViewer } from '#features/sessions/index.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Bell.module.css';
import type { EndedWork } from './endedWork.ts';
import { type ReadMark, allRead, isNew, oneRead, readMark, writeMark } from './readMark.ts';
import { useEndedText } from './useEndedText.ts';
import { useEndedWork } from './useEndedWork.ts';

const PANEL = 'bell-panel';

/** What imports and bulk actions came to since one looked last, each with the way there. The browser opens it. */
export function Bell() {
  const { t } = useTranslation();
  const { id, loginId } = useViewer();
  const { pathname } = useLocation();
  const ended = useEndedWork(loginId);
  const [mark, setMark] = useState(() => readMark(id));
  const [opened, setOpened] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const fresh = ended.filter((one) => isNew(mark, one));

  // What is looked at itself is no news.
  const looked = fresh.find(({ to }) => to === pathname)?.key;
  if (looked !== undefined) setMark(oneRead(mark, looked));
  useEffect(() => writeMark(id, mark), [id, mark]);

  return (
    <>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        popoverTarget={PANEL}
        aria-label={fresh.length > 0 ? t('bell.new', { count: fresh.length }) : t('bell.label')}
        className={classes['bell'] ?? ''}
      >
        <IconBell size={20} stroke={1.7} aria-hidden />
        {fresh.length > 0 && <span className={classes['badge']}>{fresh.length}</span>}
      </ActionIcon>
      <div
        ref={panel}
        id={PANEL}
        popover="auto"
        role="region"
        aria-label={t('bell.label')}
        className={classes['panel']}
        onToggle={({ newState }) => {
          setOpened(newState === 'open');
          // Read once it is closed: what is new stays marked while one reads.
          if (newState === 'closed') setMark(allRead(mark, ended));
        }}
      >
        {opened && <Entries ended={ended} mark={mark} onGo={() => panel.current?.hidePopover()} />}
      </div>
    </>
  );
}

interface EntriesProps {
  readonly ended: readonly EndedWork[];
  readonly mark: ReadMark;
  readonly onGo: () => void;
}

function Entries({ ended, mark, onGo }: EntriesProps) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const textOf = useEndedText();
  if (ended.length === 0) return <Text p="sm">{t('bell.none')}</Text>;
  return (
    <ul className={classes['list']}>
      {ended.map((one) => (
        <li key={one.key} className={classes['entry']} data-new={isNew(mark, one) || undefined}>
          <Anchor component={Link} to={one.to} onClick={onGo} size="md">
            {textOf(one)}
          </Anchor>
          <Text size="sm" c="dimmed">
            {`${isNew(mark, one) ? `${t('bell.isNew')} · ` : ''}${one.by} · ${instant(one.at)}`}
          </Text>
        </li>
      ))}
    </ul>
  );
}

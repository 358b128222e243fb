import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { TableColumn } from '#components/table/columns.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './AuditPage.module.css';
import { AuditSummary } from './AuditSummary.tsx';
import { type AuditEntry, detailsId, kindName } from './entry.ts';
import { ActorName, TargetName } from './names.tsx';

interface Options {
  readonly narrow: boolean;
  readonly isOpen: (entry: AuditEntry) => boolean;
  readonly onOpen: (entry: AuditEntry, on: boolean) => void;
}

/** The columns of the log. Where the window is narrow, all else stands under what was done. */
export function useAuditColumns({ narrow, isOpen, onOpen }: Options): readonly TableColumn<AuditEntry>[] {
  const { t, instant } = useFormat();
  const opener: TableColumn<AuditEntry> = {
    key: 'opener',
    head: t('audit.opener'),
    quietHead: true,
    width: 44,
    className: classes['opener'],
    render: (entry) => (
      <Opener
        label={t('audit.details', { kind: kindName(entry, t) })}
        controls={detailsId(entry)}
        open={isOpen(entry)}
        onChange={(on) => onOpen(entry, on)}
      />
    ),
  };
  const kind: TableColumn<AuditEntry> = {
    key: 'kind',
    head: t('audit.kind'),
    minWidth: 180,
    render: (entry) => (
      <>
        <div className={[classes['kind'], entry.damaged && classes['damaged']].filter(Boolean).join(' ')}>
          {kindName(entry, t)}
        </div>
        {narrow && <AuditSummary entry={entry} />}
      </>
    ),
  };
  if (narrow) return [opener, kind];
  return [
    opener,
    {
      key: 'at',
      head: t('audit.at'),
      width: 216,
      kind: 'unbroken',
      render: ({ occurredAt }) => occurredAt && instant(occurredAt),
    },
    kind,
    { key: 'actor', head: t('audit.actor'), minWidth: 170, render: (entry) => <ActorName entry={entry} /> },
    { key: 'target', head: t('audit.target'), minWidth: 170, render: (entry) => <TargetName entry={entry} /> },
    { key: 'address', head: t('audit.address'), width: 136, kind: 'words', render: ({ address }) => address },
  ];
}

interface OpenerProps {
  readonly label: string;
  readonly controls: string;
  readonly open: boolean;
  readonly onChange: (open: boolean) => void;
}

function Opener({ label, controls, open, onChange }: OpenerProps) {
  const Chevron = open ? IconChevronDown : IconChevronRight;
  return (
    <button
      type="button"
      className={classes['open']}
      aria-expanded={open}
      aria-controls={controls}
      aria-label={label}
      onClick={() => onChange(!open)}
    >
      <Chevron size={16} aria-hidden />
    </button>
  );
}

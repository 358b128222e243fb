import { ActionIcon, Button, Group, Switch, Title, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ImportDraft } from './draft.ts';
import { dropEdit } from './draftEdits.ts';

interface Props {
  readonly draft: ImportDraft;
  readonly onProblem: (step: 1 | -1) => void;
}

/** What can be done with the rows as a whole, above them; each with its key. */
export function DraftTools({ draft, onProblem }: Props) {
  const { t } = useTranslation();
  const { table } = draft;
  const { flagged, warnings, leave, unfilled } = draft.summary;
  const warned = warnings.length > 0;
  const dropped = table.size - table.liveCount;
  return (
    <Group justify="space-between" p="md" gap="sm">
      <Title order={2}>
        {t('review.rows', { count: table.liveCount })}
        {dropped > 0 && ` ${t('draft.droppedCount', { count: dropped })}`}
      </Title>
      <Group gap="xs">
        <Switch
          label={t(warned ? 'draft.onlyFlagged' : 'review.onlyErrors')}
          checked={draft.onlyErrors}
          disabled={flagged === 0 && !draft.onlyErrors}
          onChange={(event) => draft.showOnlyErrors(event.currentTarget.checked)}
        />
        <Group gap={4}>
          <Tool
            label={t(warned ? 'draft.previousFlagged' : 'draft.previous')}
            keys="Shift+F8"
            disabled={flagged === 0}
            onClick={() => onProblem(-1)}
          >
            <IconChevronUp size={18} aria-hidden />
          </Tool>
          <Tool
            label={t(warned ? 'draft.nextFlagged' : 'draft.next')}
            keys="F8"
            disabled={flagged === 0}
            onClick={() => onProblem(1)}
          >
            <IconChevronDown size={18} aria-hidden />
          </Tool>
        </Group>
        <Group gap={4}>
          <Tool label={t('draft.undo')} keys="Control+Z" disabled={!draft.canUndo} onClick={() => draft.undo()}>
            <IconArrowBackUp size={18} aria-hidden />
          </Tool>
          <Tool label={t('draft.redo')} keys="Control+Shift+Z" disabled={!draft.canRedo} onClick={() => draft.redo()}>
            <IconArrowForwardUp size={18} aria-hidden />
          </Tool>
        </Group>
        {unfilled.length > 0 && (
          <Button size="xs" onClick={() => draft.change(dropEdit(unfilled, true))}>
            {t('draft.dropUnfilled', { count: unfilled.length })}
          </Button>
        )}
        {leave.length > unfilled.length && table.fileIssues.length === 0 && (
          <Button size="xs" variant="default" onClick={() => draft.change(dropEdit(leave, true))}>
            {t('draft.dropFaulty', { count: leave.length })}
          </Button>
        )}
      </Group>
    </Group>
  );
}

interface ToolProps {
  readonly label: string;
  readonly keys: string;
  readonly disabled: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, keys, disabled, onClick, children }: ToolProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="default"
        size={30}
        aria-label={label}
        aria-keyshortcuts={keys}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}

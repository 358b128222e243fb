import { Group, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconSelector } from '@tabler/icons-react';

interface Props {
  readonly children: string;
  /** The direction in which this column sorts the list now. */
  readonly sorted: 'ASC' | 'DESC' | undefined;
  readonly onSort: () => void;
}

const ARIA = { ASC: 'ascending', DESC: 'descending' } as const;

/** A column's head that sorts the list by it, and the other way round when pressed again. */
export function SortHeader({ children, sorted, onSort }: Props) {
  const Icon = sorted === 'ASC' ? IconChevronUp : sorted === 'DESC' ? IconChevronDown : IconSelector;
  return (
    // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is the button's, which the rule doesn't look into
    <th aria-sort={sorted ? ARIA[sorted] : 'none'}>
      <UnstyledButton onClick={onSort} fz="sm" fw={600} c={sorted ? undefined : 'dimmed'}>
        <Group component="span" gap={4} wrap="nowrap">
          {children}
          <Icon size={14} aria-hidden />
        </Group>
      </UnstyledButton>
    </th>
  );
}

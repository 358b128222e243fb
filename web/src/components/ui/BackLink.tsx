import { Anchor, Group } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from 'react-router';

interface Props {
  readonly to: string;
  /** Where in the list the window is to be; its top where it is left out. */
  readonly state?: { readonly scrollTo: number };
  readonly children: string;
}

/** Leads from a page to the list that it belongs to. */
export function BackLink({ to, state, children }: Props) {
  return (
    <Anchor component={Link} to={to} state={state} size="sm" w="fit-content">
      <Group gap={4} component="span" wrap="nowrap">
        <IconArrowLeft size={14} aria-hidden />
        {children}
      </Group>
    </Anchor>
  );
}

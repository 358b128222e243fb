import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertCircleFilled } from '@tabler/icons-react';
import classes from './GridCell.module.css';

/** One cell of the review; where something is wrong with it, a button that says what. */
export function GridCell({ text, problems }: { readonly text: string; readonly problems: readonly string[] }) {
  if (problems.length === 0) {
    return (
      <span className={classes['text']} title={text}>
        {text}
      </span>
    );
  }
  return (
    <Tooltip label={problems.map((problem) => <div key={problem}>{problem}</div>)}>
      <button type="button" className={classes['wrong']}>
        <IconAlertCircleFilled size={14} aria-hidden />
        <span>{text}</span>
        <VisuallyHidden>{problems.join(' ')}</VisuallyHidden>
      </button>
    </Tooltip>
  );
}

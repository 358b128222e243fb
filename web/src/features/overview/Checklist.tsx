import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './Overview.module.css';
import { STEPS, type Step } from './checklist.ts';

const WAYS: Readonly<Record<Step, string>> = {
  seats: '/contract',
  template: '/imports/new',
  upload: '/imports/new',
  handOut: '/imports',
};

/** The way of an organization that has just begun to its first hundred users, with what is done of it. */
export function Checklist({ done }: { readonly done: Readonly<Record<Step, boolean>> }) {
  const { t } = useTranslation();
  const next = STEPS.find((step) => !done[step]);
  return (
    <Panel title={t('checklist.title')} description={t('checklist.text')}>
      <ol className={classes['steps']}>
        {STEPS.map((step, index) => (
          <li
            key={step}
            className={classes['step']}
            data-done={done[step] || undefined}
            aria-current={step === next ? 'step' : undefined}
          >
            <span
              className={classes['mark']}
              role="img"
              aria-label={t(done[step] ? 'checklist.done' : 'checklist.open')}
            >
              {done[step] ? '✓' : index + 1}
            </span>
            <div>
              <Anchor component={Link} to={WAYS[step]} fw={step === next ? 650 : undefined} size="md">
                {t(`checklist.${step}`)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {t(`checklist.${step}Text`)}
              </Text>
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

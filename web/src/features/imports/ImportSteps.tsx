import { useTranslation } from '#i18n/useTranslation.tsx';
import { Steps } from '#components/ui/Steps.tsx';

const STEPS = ['template', 'upload', 'review', 'done'] as const;

/** Where one is on the way of an import. */
export function ImportSteps({ at }: { readonly at: (typeof STEPS)[number] | 'over' }) {
  const { t } = useTranslation();
  return (
    <Steps
      label={t('importSteps.label')}
      steps={STEPS.map((step) => t(`importSteps.${step}`))}
      current={at === 'over' ? STEPS.length : STEPS.indexOf(at)}
    />
  );
}

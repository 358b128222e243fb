import { Button } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { Suspense, lazy, useId, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { MenuPanel } from '#components/table/MenuPanel.tsx';
import { briefly } from '#components/ui/briefly.ts';
import type { ViewAsk } from '../views/ViewItems.tsx';
import type { ListState } from './listState.ts';
import classes from './UsersPage.module.css';

const load = () => import('../views/views.ts');
const ChosenView = lazy(() => load().then((views) => ({ default: views.ChosenView })));
const ViewItems = lazy(() => load().then((views) => ({ default: views.ViewItems })));
const ViewDialogs = lazy(() => load().then((views) => ({ default: views.ViewDialogs })));

const WIDTH = 300;

interface Props {
  readonly state: ListState;
  readonly onChange: (part: Partial<ListState>, replace?: boolean) => void;
}

/** The views of the list that the organization has saved: which is chosen, and a menu of them all. */
export function ViewsMenu({ state, onChange }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [ask, setAsk] = useState<ViewAsk>();
  const label = t('userViews.open');
  return (
    <>
      <Button
        ref={button}
        variant={state.viewId ? 'light' : 'default'}
        px="sm"
        popoverTarget={id}
        aria-haspopup="menu"
        leftSection={<IconBookmark size={16} aria-hidden />}
        {...(state.viewId
          ? { className: classes['view'] ?? '', rightSection: <IconChevronDown size={14} aria-hidden /> }
          : { flex: 'none', ...briefly(label) })}
      >
        {state.viewId ? (
          <Suspense fallback={label}>
            <ChosenView state={state} />
          </Suspense>
        ) : (
          label
        )}
      </Button>
      <MenuPanel id={id} label={label} opener={button} width={WIDTH}>
        <Suspense>
          <ViewItems state={state} onAsk={setAsk} />
        </Suspense>
      </MenuPanel>
      <Suspense>
        {ask && (
          <ViewDialogs
            ask={ask}
            state={state}
            onChosen={(viewId) => onChange({ viewId }, true)}
            onClose={() => setAsk(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}

import { Button, Paper, Progress } from '@mantine/core';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { TypedFilter } from '#components/form/TypedFilter.tsx';
import { Pager } from '#components/table/Pager.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { FilterChip, FilterChips } from '#components/ui/FilterChips.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useFocusKept } from '#components/ui/useFocusKept.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { ContactPanel } from './ContactPanel.tsx';
import classes from './ContactsPage.module.css';
import { EVERYONE, NEW, isFiltered } from './contactState.ts';
import { ContactTable } from './ContactTable.tsx';
import { NoContacts } from './NoContacts.tsx';
import { useContactExport } from './useContactExport.ts';
import { useContacts } from './useContacts.ts';

interface Props {
  /** Whether the reader may add, change and delete contacts. */
  readonly editable: boolean;
  /** Whether they may have them as a file. */
  readonly mayExport: boolean;
}

/** With whom the organization's users talk. */
export function ContactsPage({ editable, mayExport }: Props) {
  const { t } = useTranslation();
  const { state, change, contacts, pages, stale, error, refetch, opened, linkTo, close, closeDone } = useContacts();
  const file = useContactExport(state);
  const part = useFocusKept<HTMLDivElement>();
  const add = editable ? linkTo(NEW) : undefined;
  // Where there is nobody at all, there is nobody to look for and no page to turn.
  const nobody = contacts?.nodes.length === 0 && !stale && !isFiltered(state);
  return (
    <>
      <PageHeader
        title={t('contacts.title')}
        description={t('contacts.text')}
        actions={
          <>
            {mayExport && (
              <Button
                variant="default"
                loading={file.busy}
                onClick={() => void file.run()}
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {t('contacts.export')}
              </Button>
            )}
            {editable && (
              <Button component={Link} to="/contacts/import" variant="default">
                {t('contacts.fromFile')}
              </Button>
            )}
            {add && (
              <Button component={Link} to={add} leftSection={<IconPlus size={16} aria-hidden />}>
                {t('contacts.add')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes['notices']}>
        <FormErrors messages={file.errors} />
        <FailureNotice failure={file.failure} onRetry={() => void file.run()} />
      </div>
      <Paper ref={part} className={classes['list']} data-wide>
        {!nobody && (
          <div role="search" aria-label={t('contacts.filters')} className={classes['filters']}>
            <TypedFilter
              label={t('contacts.search')}
              placeholder={t('contacts.searchHint')}
              value={state.search}
              onChange={(search) => change({ search }, true)}
            />
          </div>
        )}
        {state.category !== '' && (
          <FilterChips>
            <FilterChip
              text={t('contacts.inCategory', { category: state.category })}
              onRemove={() => change({ category: '' })}
            />
          </FilterChips>
        )}
        <div className={classes['progress']}>
          {stale && contacts && <Progress value={100} animated size={2} aria-label={t('common.loading')} />}
        </div>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!contacts && !error && <Waiting lines={10} />}
        {contacts?.nodes.length === 0 && !stale && (
          <NoContacts filtered={isFiltered(state)} onClear={() => change(EVERYONE)} add={add} />
        )}
        {contacts && contacts.nodes.length > 0 && (
          <ContactTable contacts={contacts.nodes} opened={opened} linkTo={linkTo} />
        )}
        {contacts && !nobody && (
          <Pager summary={t('contacts.count', { count: contacts.totalCount })} {...pages.steps(contacts.pageInfo)} />
        )}
      </Paper>
      {opened !== undefined && (
        <ContactPanel key={opened} id={opened} editable={editable} onClose={close} onDone={closeDone} />
      )}
    </>
  );
}

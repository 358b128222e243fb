import { Text } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useNavigate } from 'react-router';
import { handOn } from '#components/form/droppedFile.ts';
import { type DroppedFiles, useWindowDrop } from '#components/form/useWindowDrop.ts';
import { showToast } from '#components/ui/toasts.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './DropAnywhere.module.css';

/**
 * Takes a file that is dropped on any page to where it is reviewed, and while one is dragged, says so over the whole
 * window. On a page that takes files itself, that page takes it.
 */
export function DropAnywhere() {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const navigate = useNavigate();
  const take = useCallback(
    ({ files: [file, ...others], hasFolder }: DroppedFiles): void => {
      // A question that is open is answered first.
      if (!file || document.querySelector('dialog[open]')) return;
      const refuse = (text: string): void => showToast({ text, tone: 'bad' });
      if (hasFolder) {
        // The words about files are many, and no page begins with one of them.
        void import('./folderRefusal.ts').then(
          ({ folderRefusal }) => refuse(folderRefusal(locale, timeZone)),
          () => refuse(t('failure.connection.title')),
        );
      } else if (others.length > 0) refuse(t('upload.several'));
      else void navigate('/imports/new', { state: handOn(file) });
    },
    [navigate, t, locale, timeZone],
  );
  const dragging = useWindowDrop(take, 'elsewhere');
  return (
    dragging && (
      <div className={classes['surface']}>
        <Text size="xl" fw={650}>
          {t('upload.dropNow')}
        </Text>
      </div>
    )
  );
}

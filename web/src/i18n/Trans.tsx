import { Fragment, type ReactElement, type ReactNode, cloneElement } from 'react';
import type { TextKey, Values } from './translate.ts';
import { useTranslation } from './useTranslation.tsx';

interface Props {
  readonly i18nKey: TextKey;
  readonly values?: Values;
  /** By the name of its tag: `<users>the list</users>` is the element `users` around "the list", `<users/>` the element. */
  readonly components: Readonly<Record<string, ReactElement<{ children?: ReactNode }>>>;
}

const TAG = /<(\w+)(?:\/>|>(.*?)<\/\1>)/g;

/** A text with elements in it. Only its own tags count: what is put into it is text, whatever it looks like. */
export function Trans({ i18nKey, values, components }: Props) {
  const { pattern, fill } = useTranslation();
  const text = pattern(i18nKey, values?.['count']);
  const parts: ReactNode[] = [];
  let end = 0;
  for (const { 0: tag, 1: name, 2: inside, index } of text.matchAll(TAG)) {
    const element = name && components[name];
    if (!element) continue;
    parts.push(fill(text.slice(end, index), values));
    parts.push(
      <Fragment key={index}>
        {inside === undefined ? element : cloneElement(element, undefined, fill(inside, values))}
      </Fragment>,
    );
    end = index + tag.length;
  }
  parts.push(fill(text.slice(end), values));
  return parts;
}

import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Trans } from './Trans.tsx';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { switchLanguage } from './language.ts';
import { NO_LANGUAGE, type TextKey, languageOf } from './translate.ts';
import { LanguageProvider } from './useTranslation.tsx';

const english = languageOf('en', en);
const japanese = languageOf('ja', ja);

/** Every text of a language by its place. */
function textsOf(messages: object, at = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? textsOf(value, `${at}${name}.`) : [[at + name, String(value)]],
  );
}
const placesIn = (text: string): string[] => [...new Set(text.match(/\{\{.*?\}\}|<\w+/g))].toSorted();
/** Without what chooses among the forms of a text. */
const baseOf = (path: string): string => path.replace(/_(?:zero|one|other)$/, '');

describe('languageOf', () => {
  it('has the form of a number, and writes it as the language does', () => {
    expect(english.t('kept.left', { count: 0 })).toBe('No errors left.');
    expect(english.t('kept.left', { count: 1 })).toMatch(/^1 row /);
    expect(english.t('kept.left', { count: 12_345 })).toMatch(/^12,345 rows /);
    expect(japanese.t('kept.left', { count: 1 })).toContain('1');
  });
  it('puts in what is given as it is, whatever it looks like', () => {
    const name = '{{name}} $t(nav.signOut) $& <b>';
    expect(english.fill('of {{name}}, {{name}}', { name })).toBe(`of ${name}, ${name}`);
    expect(english.fill('of {{name}}.', {})).toBe('of .');
  });
  it('shows the key of a text that is not there', () => {
    expect(english.t('no.such.text' as TextKey)).toBe('no.such.text');
    expect(english.t('users' as TextKey)).toBe('users');
    expect(english.t('constructor.name' as TextKey)).toBe('constructor.name');
    expect(NO_LANGUAGE.t('nav.signOut')).toBe('nav.signOut');
  });
});

describe('the texts', () => {
  it('have the same places and tags in both languages', () => {
    const inEnglish = new Map(textsOf(en).map(([path, text]) => [baseOf(path), text]));
    const different = textsOf(ja).filter(
      ([path, text]) =>
        !path.endsWith('_zero') && String(placesIn(text)) !== String(placesIn(inEnglish.get(baseOf(path)) ?? '')),
    );
    expect(different).toEqual([]);
  });
});

describe('Trans', () => {
  it('draws its own tags, and what is put in as text', async () => {
    await switchLanguage('en');
    const values = { loginId: '<log>me</log>', instant: 'noon', actor: 'Hana' };
    const page = (
      <LanguageProvider>
        <Trans i18nKey="userPage.deletedText" values={values} components={{ log: <a href="/audit">.</a> }} />
      </LanguageProvider>
    );
    const { container } = render(page);
    expect(container.textContent).toBe(
      english.t('userPage.deletedText', values).replace(/<log>(?!me)|(?<!me)<\/log>/g, ''),
    );
    expect(container.querySelectorAll('a')).toHaveLength(1);
  });
});

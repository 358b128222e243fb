import {
  type Column,
  LIMITS,
  LOCALES,
  SCOPES,
  SCOPE_NAMES,
  SEAT_NAMES,
  type Setting,
  TIME_ZONES,
  columnHeader,
} from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';

interface ColumnGuide {
  readonly values: readonly string[];
  /** What the template carries. */
  readonly preset: string;
  readonly example: string;
  readonly notes: readonly string[];
}

/** Tells of any column of the catalogue what the guide says about it, in the reader's language. */
export function useColumnGuide(): (column: Column) => ColumnGuide {
  const { t } = useTranslation();
  const { locale, text, number } = useFormat();
  const coded = (words: readonly string[]): string[] => words.map((word, code) => t('help.code', { code, word }));

  const ofSetting = (setting: Setting): ColumnGuide => {
    const services = setting.services?.map((service) => text(SEAT_NAMES[service])).join(t('help.or'));
    const code = String(setting.defaultCode);
    return {
      values: coded(
        setting.type === 'scope' ? SCOPES.map((scope) => text(SCOPE_NAMES[scope])) : [t('common.no'), t('common.yes')],
      ),
      preset: code,
      example: setting.type === 'scope' ? code : '1',
      notes: [
        ...(setting.needs ? [t('help.needs', { name: text(columnHeader(setting.needs)) })] : []),
        ...(setting.seat ? [t('help.seat', { name: text(SEAT_NAMES[setting.seat]) })] : []),
        ...(services ? [t('help.only', { services })] : []),
      ],
    };
  };

  return ({ key, setting, aliases }) => {
    if (setting) return ofSetting(setting);
    const also = aliases.length > 0 ? [t('help.aliases', { names: aliases.join(t('common.listSeparator')) })] : [];
    if (key === 'locale')
      return { values: coded(LOCALES.map(({ name }) => text(name))), preset: '0', example: '1', notes: [] };
    if (key === 'timeZone')
      return {
        values: coded(TIME_ZONES.map((zone) => timeZoneLabel(zone, locale))),
        preset: '0',
        example: '6',
        notes: [],
      };
    if (key === 'password') {
      return {
        values: [t('help.password', { limit: LIMITS.passwordMinLength })],
        preset: t('help.generated'),
        example: 'XdCxbG6XxctN',
        notes: [t('password.rule'), t('help.temporary'), ...also],
      };
    }
    if (key === 'reading') {
      return {
        values: [t('help.reading', { limit: number(LIMITS.readingLength) })],
        preset: t('help.readingAbsent'),
        example: 'さとう はなこ',
        notes: [t('help.readingNote'), ...also],
      };
    }
    if (key === 'phoneNumber') {
      return {
        values: [t('help.phoneNumber')],
        preset: t('help.readingAbsent'),
        example: '2001',
        notes: [t('help.phoneNumberNote'), ...also],
      };
    }
    if (key === 'name') {
      return {
        values: [t('help.name', { limit: number(LIMITS.userNameLength) })],
        preset: t('help.empty'),
        example: 'Jane Smith',
        notes: [t('help.nameNote')],
      };
    }
    return {
      values: [t('help.loginId')],
      preset: t('help.empty'),
      example: 'sato@example.com',
      notes: [t('help.loginIdNote'), t('help.unique')],
    };
  };
}

import { Button, Checkbox, NativeSelect, NumberInput, Stack, Text } from '@mantine/core';
import {
  LOCALES,
  OPTIONAL_COLUMNS,
  type OptionalColumn,
  type Locale,
  SETTING_LIST,
  type Seats,
  type Settings,
  TIME_ZONES,
  columnHeader,
  defaultSettings,
} from '@rollcall/shared';
import { IconDownload } from '@tabler/icons-react';
import { type ReactNode, type SubmitEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { downloadBlob } from '#components/ui/download.ts';
import { showToast } from '#components/ui/toasts.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { TemplateCreateDocument } from '#graphql/generated.ts';
import { localeName } from '#graphql/keys.ts';
import { useFileDownload } from '#graphql/useFileDownload.ts';
import { settingsInput } from '#graphql/userInput.ts';
import { useViewerId } from '#graphql/useViewerId.ts';
import { useFormat } from '#i18n/format.tsx';
import { timeZoneLabel } from '#i18n/timeZoneLabel.ts';
import { keepSettings } from './lastTemplate.ts';
import { PresetFields } from './PresetFields.tsx';
import { SeatsShort } from './SeatsShort.tsx';
import classes from './TemplatePanel.module.css';

export interface SettingsControl {
  readonly value: Settings;
  readonly onChange: (value: Settings) => void;
}

interface Props {
  readonly contract: ContractTerms;
  readonly renderSettings: (control: SettingsControl) => ReactNode;
}

const ENCODINGS = { UTF_8: 'UTF-8', SHIFT_JIS: 'Shift_JIS' } as const;

/** A few rows, but no more than there are seats for. */
const usualRows = ({ used, limit }: Seats): number => Math.max(1, Math.min(10, limit - used));

/** Makes a CSV with a filled row for each new user, all with the same settings. */
export function TemplatePanel({ contract, renderSettings }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { locale: language, text } = format;
  const create = useFileDownload(TemplateCreateDocument, downloadBlob);
  const [encoding, setEncoding] = useState<keyof typeof ENCODINGS>('UTF_8');
  const [rows, setRows] = useState<number | string>(() => usualRows(contract.seats.users));
  const [locale, setLocale] = useState<Locale>(language);
  const [timeZone, setTimeZone] = useState(format.timeZone);
  const [optional, setOptional] = useState<readonly OptionalColumn[]>([]);
  const [settings, setSettings] = useState(() => defaultSettings(contract.seats));
  const [changed, setChanged] = useState(false);
  const viewerId = useViewerId();
  const limit = contract.importRowLimit;
  const rowsWrong = typeof rows !== 'number' || !Number.isInteger(rows) || rows < 1 || rows > limit;

  const switchedOn = SETTING_LIST.filter(({ key }) => settings[key] === true).map(({ label }) => text(label));
  const on = switchedOn.length === 0 ? [t('template.settingsNone')] : switchedOn;

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (rowsWrong) return;
    const chosen = Object.fromEntries(optional.map((key) => [key, true]));
    const input = { encoding, rows, locale: localeName(locale), timeZone, ...chosen, ...settingsInput(settings) };
    const saved = await create.run(input);
    if (!saved) return;
    keepSettings(viewerId, settings);
    showToast({ text: t('template.done', { fileName: saved.fileName }) });
  };

  return (
    <Panel
      title={t('template.title')}
      description={
        <Text span visibleFrom="xs">
          {t('template.text')}
        </Text>
      }
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <div className={classes['fields']}>
            <NumberInput
              label={t('template.rows')}
              description={t('template.rowsHint', { limit })}
              value={rows}
              onChange={setRows}
              min={1}
              max={limit}
              allowDecimal={false}
              clampBehavior="none"
              required
              withAsterisk={false}
              error={rowsWrong && t('template.rowsWrong', { limit })}
            />
            <NativeSelect
              label={text(columnHeader('locale'))}
              data={LOCALES.map(({ tag, name }) => ({ value: tag, label: text(name) }))}
              value={locale}
              onChange={(event) => setLocale(event.currentTarget.value === 'ja' ? 'ja' : 'en')}
            />
            <NativeSelect
              className={classes['timeZone']}
              label={text(columnHeader('timeZone'))}
              data={TIME_ZONES.map((zone) => ({ value: zone.name, label: timeZoneLabel(zone, language) }))}
              value={timeZone}
              onChange={(event) => setTimeZone(event.currentTarget.value)}
            />
            <PresetFields
              contract={contract.seats}
              changed={changed}
              onChange={(preset) => {
                setSettings(preset);
                setChanged(false);
              }}
            />
            {!rowsWrong && <SeatsShort rows={rows} settings={settings} seats={contract.seats} />}
          </div>
          <details className={classes['settings']}>
            <summary>
              <Text component="span" fw={600}>
                {t('template.settings')}
              </Text>
              <Text component="span" c="dimmed">
                {[ENCODINGS[encoding], ...on].join(t('common.listSeparator'))}
              </Text>
            </summary>
            <Stack gap="md">
              <NativeSelect
                label={t('template.encoding')}
                description={t('template.encodingHint')}
                data={Object.entries(ENCODINGS).map(([value, label]) => ({ value, label }))}
                value={encoding}
                onChange={(event) => setEncoding(event.currentTarget.value === 'SHIFT_JIS' ? 'SHIFT_JIS' : 'UTF_8')}
              />
              {OPTIONAL_COLUMNS.map((key) => (
                <Checkbox
                  key={key}
                  label={t(`template.${key}`)}
                  checked={optional.includes(key)}
                  onChange={({ currentTarget: { checked } }) =>
                    setOptional((before) => [...before.filter((other) => other !== key), ...(checked ? [key] : [])])
                  }
                />
              ))}
              {renderSettings({
                value: settings,
                onChange: (value) => {
                  setSettings(value);
                  setChanged(true);
                },
              })}
            </Stack>
          </details>
          <FormErrors messages={create.errors} />
          <FailureNotice failure={create.failure} />
          <Button
            type="submit"
            variant="default"
            loading={create.busy}
            leftSection={<IconDownload size={16} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
          >
            {t('template.submit')}
          </Button>
        </Stack>
      </form>
    </Panel>
  );
}

import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Settings } from '#api/settings';
import { foldArabic } from '#core/copy/fold-arabic';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Switch } from '../ui/switch';
import { TextInput } from '../ui/text-input';
import { isAbsolutePath } from './is-absolute-path';
import { SettingsChoice } from './settings-choice';
import styles from './settings-dialog.module.css';
import { SettingsTyping } from './settings-typing';

const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['system', 'light', 'dark'] as const;

/** What an editor can set. Each choice holds at once, but for the folder: it holds from the next start. */
export function SettingsDialog(props: {
  isOpen: boolean;
  onClose: () => void;
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}) {
  const { isOpen, onClose, settings, onChange } = props;
  const strings = useStrings();
  const words = strings.settings;
  const { tabs } = strings.typing;
  return (
    <Dialog title={words.title} isOpen={isOpen} onClose={onClose}>
      <Tabs>
        <TabList className={styles['tabs'] ?? ''} aria-label={tabs.label}>
          <Tab id="general" className={styles['tab'] ?? ''}>
            {tabs.general}
          </Tab>
          <Tab id="typing" className={styles['tab'] ?? ''}>
            {tabs.typing}
          </Tab>
        </TabList>
        <TabPanel id="general" className={styles['settings'] ?? ''}>
          <SettingsChoice
            label={words.language}
            options={LANGUAGES.map((value) => ({ value, name: words.languages[value] }))}
            value={settings.language}
            onChange={(language) => onChange({ language })}
          />
          <SettingsChoice
            label={strings.app.theme}
            options={THEMES.map((value) => ({ value, name: strings.app.themes[value] }))}
            value={settings.theme}
            onChange={(theme) => onChange({ theme })}
          />
          <div className={styles['switches']}>
            <Switch isOn={settings.typewriter} onChange={(typewriter) => onChange({ typewriter })}>
              {strings.commands.app.typewriter.name}
            </Switch>
            <Switch isOn={settings.dimOthers} onChange={(dimOthers) => onChange({ dimOthers })}>
              {strings.commands.app['dim-others'].name}
            </Switch>
          </div>
          <HistoryField
            megabytes={settings.historyMegabytes}
            onChange={(historyMegabytes) => onChange({ historyMegabytes })}
          />
          <FolderField
            folder={settings.draftsFolder}
            onChange={(draftsFolder) => onChange({ draftsFolder })}
          />
        </TabPanel>
        <TabPanel id="typing">
          <SettingsTyping settings={settings} onChange={onChange} />
        </TabPanel>
      </Tabs>
    </Dialog>
  );
}

/** The least and the most that the setting takes, as its schema says. */
const MEGABYTES = { least: 10, most: 100_000 };

function HistoryField(props: { megabytes: number; onChange: (megabytes: number) => void }) {
  const { megabytes, onChange } = props;
  const words = useStrings().settings;
  const [text, setText] = useState(String(megabytes));
  const wanted = /^[0-9]{1,6}$/u.test(foldArabic(text).trim()) ? Number(foldArabic(text)) : null;
  const fits = wanted !== null && wanted >= MEGABYTES.least && wanted <= MEGABYTES.most;
  return (
    <div className={styles['folder']}>
      <TextInput
        label={words.history}
        hint={words.historyHint}
        fault={fits ? null : words.badHistory}
        dir="ltr"
        value={text}
        onChange={setText}
        data-testid="history-megabytes"
      />
      <Button
        look="outline"
        isDisabled={!fits || wanted === megabytes}
        onPress={() => fits && onChange(wanted)}
      >
        {words.apply}
      </Button>
    </div>
  );
}

function FolderField(props: { folder: string | null; onChange: (folder: string | null) => void }) {
  const { folder, onChange } = props;
  const words = useStrings().settings;
  const [text, setText] = useState(folder ?? '');
  const typed = text.trim();
  const fault = typed !== '' && !isAbsolutePath(typed) ? words.notAbsolute : null;
  const wanted = typed === '' ? null : typed;
  return (
    <div className={styles['folder']}>
      <TextInput
        label={words.folder}
        hint={words.folderHint}
        fault={fault}
        dir="ltr"
        value={text}
        onChange={setText}
        data-testid="drafts-folder"
      />
      <Button
        look="outline"
        isDisabled={fault !== null || wanted === folder}
        onPress={() => onChange(wanted)}
      >
        {words.applyFolder}
      </Button>
    </div>
  );
}

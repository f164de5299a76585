import {
  Eye,
  Languages,
  Monitor,
  Moon,
  PanelLeft,
  PanelRight,
  ScanLine,
  Settings as SettingsIcon,
  Sun,
} from 'lucide-react';
import type { Settings } from '#api/settings';
import type { DraftSession } from '../drafts/draft-session';
import { SaveBadge } from '../drafts/save-badge';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { SHORTCUTS } from './commands';
import { MoreMenu } from './more-menu';
import styles from './top-bar.module.css';
import type { CommandHandlers } from './use-commands';
import type { Panels } from './use-panels';

const THEME_ICONS = { system: Monitor, light: Sun, dark: Moon };

/** The bar at the top: where one is, how the draft stands, and what concerns the whole window. */
export function TopBar(props: {
  session: DraftSession | null;
  settings: Settings;
  focusMode: boolean;
  panels: Panels;
  previewOpen: boolean;
  actions: CommandHandlers;
  onTheme: () => void;
  onSettings: () => void;
}) {
  const { session, settings, actions } = props;
  const strings = useStrings();
  const ThemeIcon = THEME_ICONS[settings.theme];
  const rtl = settings.language === 'ar';
  const LibraryIcon = rtl ? PanelRight : PanelLeft;
  const InspectorIcon = rtl ? PanelLeft : PanelRight;
  return (
    <header className={styles['bar']}>
      <strong className={styles['brand']}>{strings.brand}</strong>
      <Button
        icon={<LibraryIcon size={18} aria-hidden />}
        label={props.panels.library ? strings.app.hideLibrary : strings.app.showLibrary}
        shortcut={SHORTCUTS['toggle-library']}
        onPress={actions['toggle-library'] ?? (() => undefined)}
      />
      <nav className={styles['place']} aria-label={strings.app.drafts}>
        <span>{strings.app.drafts}</span>
        {session !== null && (
          <>
            <span aria-hidden>{rtl ? '‹' : '›'}</span>
            <Headline session={session} />
          </>
        )}
      </nav>
      {session !== null && <SaveBadge session={session} />}
      <Button
        icon={<Languages size={18} aria-hidden />}
        aria-label={strings.app.languageLabel}
        shortcut={SHORTCUTS['switch-language']}
        onPress={actions['switch-language'] ?? (() => undefined)}
        data-testid="language-switch"
      >
        <span className={styles['language']}>{strings.app.language}</span>
      </Button>
      <Button
        icon={<ThemeIcon size={18} aria-hidden />}
        label={`${strings.app.theme}: ${strings.app.themes[settings.theme]}`}
        onPress={props.onTheme}
      />
      <Button
        icon={<SettingsIcon size={18} aria-hidden />}
        label={strings.settings.open}
        onPress={props.onSettings}
      />
      <MoreMenu actions={actions} hasDraft={session !== null} />
      {session !== null && (
        <>
          <Button
            icon={<ScanLine size={18} aria-hidden />}
            label={props.focusMode ? strings.app.leaveFocusMode : strings.app.focusMode}
            shortcut={SHORTCUTS['focus-mode']}
            pressed={props.focusMode}
            onPress={actions['focus-mode'] ?? (() => undefined)}
          />
          <Button
            icon={<InspectorIcon size={18} aria-hidden />}
            label={props.panels.inspector ? strings.app.hideInspector : strings.app.showInspector}
            shortcut={SHORTCUTS['toggle-inspector']}
            onPress={actions['toggle-inspector'] ?? (() => undefined)}
          />
          <Button
            look="outline"
            icon={<Eye size={18} aria-hidden />}
            shortcut={SHORTCUTS.preview}
            pressed={props.previewOpen}
            onPress={actions.preview ?? (() => undefined)}
          >
            {strings.app.preview}
          </Button>
          <Button
            look="primary"
            shortcut={SHORTCUTS.export}
            onPress={actions.export ?? (() => undefined)}
            data-testid="export-open"
          >
            {strings.app.export}
          </Button>
        </>
      )}
    </header>
  );
}

function Headline(props: { session: DraftSession }) {
  const strings = useStrings();
  const headline = useObserved(props.session.fields, (article) => article.headline);
  return (
    <h1 className={styles['headline']} dir="auto">
      {headline.trim() === '' ? strings.app.untitled : headline}
    </h1>
  );
}

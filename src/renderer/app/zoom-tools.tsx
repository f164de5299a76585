import { Minus, Plus } from 'lucide-react';
import { memo } from 'react';
import { Group } from 'react-aria-components';
import { editorSettings } from '../editor/editor-settings';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { SHORTCUTS } from './commands';
import styles from './status-bar.module.css';
import type { CommandHandlers } from './use-commands';

const NOTHING = () => undefined;

/** The size of the sheet, and buttons for another one. */
export const ZoomTools = memo(function ZoomTools(props: { actions: CommandHandlers }) {
  const { actions } = props;
  const strings = useStrings();
  const zoom = useObserved(editorSettings, (settings) => settings.zoom);
  return (
    <Group className={styles['zoom'] ?? ''} aria-label={strings.comfort.zoom}>
      <Button
        icon={<Minus size={14} aria-hidden />}
        label={strings.commands.app['zoom-out'].name}
        shortcut={SHORTCUTS['zoom-out']}
        onPress={actions['zoom-out'] ?? NOTHING}
      />
      <Button
        // What it shows comes first: who speaks to the window says what stands there.
        aria-label={`${zoom}% ${strings.commands.app['zoom-reset'].name}`}
        shortcut={SHORTCUTS['zoom-reset']}
        onPress={actions['zoom-reset'] ?? NOTHING}
      >
        <span dir="ltr">{zoom}%</span>
      </Button>
      <Button
        icon={<Plus size={14} aria-hidden />}
        label={strings.commands.app['zoom-in'].name}
        shortcut={SHORTCUTS['zoom-in']}
        onPress={actions['zoom-in'] ?? NOTHING}
      />
    </Group>
  );
});

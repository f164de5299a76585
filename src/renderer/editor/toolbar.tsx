import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { Fragment, memo } from 'react';
import { Group, Separator, Toolbar as AriaToolbar } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import type { EditorCommand } from './commands/editor-command';
import { editorCommands } from './commands/editor-commands';
import styles from './toolbar.module.css';

const TOOLS = editorCommands.filter(({ inToolbar }) => inToolbar === true);

const GROUPS = [...new Set(TOOLS.map(({ group }) => group))];

/**
 * What the toolbar shows of the selection: two letters for each tool, whether it holds and whether it
 * can be used. One string, so that a key that changes nothing renders nothing.
 */
function toolbarState(editor: Editor): string {
  return TOOLS.map(({ isActive, isEnabled }) => {
    const active = isActive === undefined ? '-' : isActive(editor) ? 'a' : 'i';
    return active + (isEnabled?.(editor) === false ? 'd' : 'e');
  }).join('');
}

/** The formatting toolbar over the sheet; one stop of the Tab key, arrows move within it. */
export function Toolbar(props: { editor: Editor | null; readOnly: boolean }) {
  return props.editor === null || props.readOnly ? (
    <div className={styles['place']} />
  ) : (
    <Tools editor={props.editor} />
  );
}

function Tools(props: { editor: Editor }) {
  const { editor } = props;
  const { toolbar, commands } = useStrings();
  const state = useEditorState({ editor, selector: ({ editor: now }) => toolbarState(now) });
  return (
    <div className={styles['place']}>
      <AriaToolbar className={styles['toolbar'] ?? ''} aria-label={toolbar.label}>
        {GROUPS.map((group, index) => (
          <Fragment key={group}>
            {index > 0 && (
              <Separator orientation="vertical" className={styles['separator'] ?? ''} />
            )}
            <Group className={styles['group'] ?? ''} aria-label={commands.groups[group]}>
              {TOOLS.filter((tool) => tool.group === group).map((tool) => (
                <ToolButton
                  key={tool.id}
                  tool={tool}
                  label={commands.editor[tool.id].name}
                  state={state.slice(TOOLS.indexOf(tool) * 2, TOOLS.indexOf(tool) * 2 + 2)}
                  editor={editor}
                />
              ))}
            </Group>
          </Fragment>
        ))}
      </AriaToolbar>
    </div>
  );
}

/** Drawn again only when its own state changes: undo is there with the first key of an article. */
const ToolButton = memo(function ToolButton(props: {
  tool: EditorCommand;
  label: string;
  state: string;
  editor: Editor;
}) {
  const { tool, editor } = props;
  const { icon: Icon, shortcut } = tool;
  const [active, enabled] = props.state;
  return (
    <Button
      icon={<Icon size={18} aria-hidden />}
      label={props.label}
      shortcut={shortcut}
      isDisabled={enabled === 'd'}
      {...(active !== '-' && { pressed: active === 'a' })}
      onPress={() => tool.run(editor)}
    />
  );
});

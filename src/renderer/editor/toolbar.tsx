import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Pilcrow,
  PilcrowLeft,
  Quote,
  Redo2,
  SquareDashedText,
  Strikethrough,
  Subscript,
  Superscript,
  TextQuote,
  Undo2,
} from 'lucide-react';
import { useState } from 'react';
import { Group, Separator, Toolbar as AriaToolbar } from 'react-aria-components';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { LinkDialog } from './link-dialog';
import { setBlockDirection } from './set-block-direction';
import { toolbarState } from './toolbar-state';
import styles from './toolbar.module.css';

interface Tool {
  icon: LucideIcon;
  label: string;
  shortcut?: string;
  pressed?: boolean;
  disabled?: boolean;
  run: () => void;
}

const MOD = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';

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
  const strings = useStrings().toolbar;
  const [linking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => toolbarState(current),
  });
  const chain = () => editor.chain().focus();
  const heading = (level: 2 | 3 | 4, icon: LucideIcon): Tool => ({
    icon,
    label: strings.heading(level),
    shortcut: `${MOD} Alt ${level}`,
    pressed: state.heading === level,
    run: () => chain().toggleHeading({ level }).run(),
  });
  const groups: Tool[][] = [
    [
      {
        icon: Undo2,
        label: strings.undo,
        shortcut: `${MOD} Z`,
        disabled: !state.canUndo,
        run: () => chain().undo().run(),
      },
      {
        icon: Redo2,
        label: strings.redo,
        shortcut: `${MOD} Shift Z`,
        disabled: !state.canRedo,
        run: () => chain().redo().run(),
      },
    ],
    [heading(2, Heading2), heading(3, Heading3), heading(4, Heading4)],
    [
      {
        icon: Bold,
        label: strings.bold,
        shortcut: `${MOD} B`,
        pressed: state.bold,
        run: () => chain().toggleBold().run(),
      },
      {
        icon: Italic,
        label: strings.italic,
        shortcut: `${MOD} I`,
        pressed: state.italic,
        run: () => chain().toggleItalic().run(),
      },
      {
        icon: Strikethrough,
        label: strings.strike,
        shortcut: `${MOD} Shift S`,
        pressed: state.strike,
        run: () => chain().toggleStrike().run(),
      },
      {
        icon: Superscript,
        label: strings.superscript,
        shortcut: `${MOD} .`,
        pressed: state.superscript,
        run: () => chain().toggleSuperscript().run(),
      },
      {
        icon: Subscript,
        label: strings.subscript,
        shortcut: `${MOD} ,`,
        pressed: state.subscript,
        run: () => chain().toggleSubscript().run(),
      },
      {
        icon: Link,
        label: strings.link,
        shortcut: `${MOD} K`,
        pressed: state.link,
        run: () => setLinking(true),
      },
    ],
    [
      {
        icon: List,
        label: strings.bulletList,
        shortcut: `${MOD} Shift 8`,
        pressed: state.bulletList,
        run: () => chain().toggleBulletList().run(),
      },
      {
        icon: ListOrdered,
        label: strings.orderedList,
        shortcut: `${MOD} Shift 7`,
        pressed: state.orderedList,
        run: () => chain().toggleOrderedList().run(),
      },
      {
        icon: TextQuote,
        label: strings.blockquote,
        shortcut: `${MOD} Shift B`,
        pressed: state.blockquote,
        run: () => chain().toggleBlockquote().run(),
      },
      {
        icon: Quote,
        label: strings.pullQuote,
        pressed: state.pullQuote,
        run: () => chain().togglePullQuote().run(),
      },
      {
        icon: Minus,
        label: strings.horizontalRule,
        run: () => chain().setHorizontalRule().run(),
      },
    ],
    [
      {
        icon: state.ltr ? Pilcrow : PilcrowLeft,
        label: strings.direction,
        pressed: state.ltr,
        run: () => setBlockDirection(editor, state.ltr ? 'rtl' : 'ltr'),
      },
      {
        icon: SquareDashedText,
        label: strings.isolate,
        pressed: state.isolate,
        run: () => chain().toggleIsolate().run(),
      },
    ],
  ];
  return (
    <div className={styles['place']}>
      <AriaToolbar className={styles['toolbar'] ?? ''} aria-label={strings.label}>
        {groups.map((tools, index) => (
          <Group key={tools[0]?.label} className={styles['group'] ?? ''}>
            {index > 0 && (
              <Separator orientation="vertical" className={styles['separator'] ?? ''} />
            )}
            {tools.map(({ icon: Icon, label, shortcut, pressed, disabled, run }) => (
              <Button
                key={label}
                icon={<Icon size={18} aria-hidden />}
                label={label}
                shortcut={shortcut}
                isDisabled={disabled ?? false}
                {...(pressed !== undefined && { pressed })}
                onPress={run}
              />
            ))}
          </Group>
        ))}
      </AriaToolbar>
      <LinkDialog editor={editor} isOpen={linking} onOpenChange={setLinking} />
    </div>
  );
}

import { type CSSProperties, useEffect, useState } from 'react';
import type { Editor } from '@tiptap/core';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { closeToastsAbout } from '../ui/toast';
import { BodyEditor } from './body-editor';
import { deleteInField } from './caret/delete-in-field';
import { DateField } from './date-field';
import { editorDialog } from './editor-dialog';
import { EditorParts } from './editor-parts';
import { editorSettings } from './editor-settings';
import { FindBar } from './find/find-bar';
import { LineField } from './line-field';
import { ListField } from './list-field';
import { openEditor } from './open-editor';
import { RelatedField } from './related-field';
import styles from './sheet.module.css';
import { SourcesField } from './sources-field';
import { Toolbar } from './toolbar';

/** The article on one sheet of paper, edited where it will be read. */
export function Sheet(props: { session: DraftSession }) {
  const { session } = props;
  const strings = useStrings();
  const [editor, setEditor] = useState<Editor | null>(null);
  useEffect(() => {
    openEditor.set(editor);
    return () => {
      openEditor.set(null);
      editorDialog.set(null);
    };
  }, [editor]);
  useEffect(() => {
    document.addEventListener('keydown', deleteInField);
    return () => document.removeEventListener('keydown', deleteInField);
  }, []);
  // An undo would change an article that is no longer open.
  useEffect(() => () => closeToastsAbout(session), [session]);
  const toBody = () => {
    // TipTap's own focus waits for a frame; the next key of a fast hand does not.
    editor?.view.focus();
    editor?.commands.setTextSelection(0);
  };
  const { fields } = strings;
  const zoom = useObserved(editorSettings, (settings) => settings.zoom);
  const sized: CSSProperties & Record<'--zoom', number> = {
    zoom: zoom / 100,
    '--zoom': zoom / 100,
  };
  const typewriter = useObserved(editorSettings, (settings) => settings.typewriter);
  const dimOthers = useObserved(editorSettings, (settings) => settings.dimOthers);
  return (
    <div data-region="sheet" className={styles['desk']}>
      <Toolbar editor={editor} readOnly={session.readOnly} />
      {editor !== null && <FindBar editor={editor} session={session} />}
      <div className={styles['scroll']} data-typewriter={typewriter || undefined}>
        <article
          className={styles['sheet']}
          dir="rtl"
          aria-label={strings.app.sheet}
          data-dim-others={dimOthers || undefined}
          style={sized}
        >
          <LineField session={session} field="kicker" label={fields.kicker} />
          <LineField session={session} field="headline" label={fields.headline} />
          <LineField
            session={session}
            field="subheadline"
            label={fields.subheadline}
            onEnter={toBody}
          />
          <div className={styles['meta']}>
            <ListField
              session={session}
              field="byline"
              label={fields.byline}
              hint={fields.bylineHint}
            />
            <LineField session={session} field="place" label={fields.place} />
            <LineField session={session} field="agency" label={fields.agency} />
            <DateField session={session} field="publishedAt" label={fields.publishedAt} />
            <DateField session={session} field="updatedAt" label={fields.updatedAt} />
          </div>
          <BodyEditor session={session} onEditor={setEditor} />
          <footer className={styles['end']}>
            <SourcesField session={session} place="sheet" />
            <RelatedField session={session} place="sheet" />
          </footer>
        </article>
        {editor !== null && !session.readOnly && <EditorParts editor={editor} session={session} />}
      </div>
    </div>
  );
}

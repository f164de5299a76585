import { Check, CircleAlert } from 'lucide-react';
import { flushSync } from 'react-dom';
import { missingIn } from '#core/article/missing-in';
import type { ArticleField, Notice } from '#core/article/notice';
import { describeNotice } from '#core/words/describe-notice';
import type { DraftSession } from '../drafts/draft-session';
import { goToPlaceholderIn } from '../editor/find/go-to-placeholder';
import { openEditor } from '../editor/open-editor';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import styles from './export-dialog.module.css';

/** What readers or publishers will miss, said before the export; a place to fill in can be gone to. */
export function ExportMissing(props: {
  session: DraftSession;
  missingImages: string[];
  onClose: () => void;
}) {
  const strings = useStrings();
  const language = useLanguage();
  const { session, missingImages: files, onClose } = props;
  const notices: Notice[] = [
    ...missingIn(useObserved(session.fields, (article) => article)),
    ...(files.length > 0 ? [{ code: 'missing-images', files } as const] : []),
  ];
  const goTo = (field: ArticleField) => {
    // The dialog holds the focus for as long as it is there.
    flushSync(onClose);
    const editor = openEditor.get();
    if (editor !== null) goToPlaceholderIn(editor, session, field);
  };
  if (notices.length === 0) {
    return (
      <p className={styles['complete']}>
        <Check size={16} aria-hidden />
        {strings.export.complete}
      </p>
    );
  }
  return (
    <section className={styles['missing']} aria-label={strings.export.missing}>
      <ul data-testid="export-missing">
        {notices.map((notice) => (
          <li key={JSON.stringify(notice)}>
            <CircleAlert size={16} aria-hidden />
            <span>
              {describeNotice(notice, language)}
              {notice.code === 'placeholder' && (
                <Button look="link" onPress={() => goTo(notice.field)}>
                  {strings.find.goThere}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p>{strings.export.missingHint}</p>
    </section>
  );
}

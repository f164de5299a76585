import { useEffect, useState } from 'react';
import { exportName } from '#core/formats/export-name';
import { describeNotice } from '#core/words/describe-notice';
import { desk } from '../desk/connection';
import type { DraftSession } from '../drafts/draft-session';
import { ListField } from '../editor/list-field';
import { useLanguage, useStrings } from '../i18n/language';
import { useObserved } from '../ui/observable';
import { TextInput } from '../ui/text-input';
import styles from './details.module.css';
import { LeadImageField } from './lead-image-field';
import { DraftStanding } from './draft-standing';

/** The fields that are not on the sheet, and what the reader of the file had to say. */
export function Details(props: { session: DraftSession }) {
  const { session } = props;
  const language = useLanguage();
  const { fields, details } = useStrings();
  const slug = useObserved(session.fields, (article) => article.slug);
  const category = useObserved(session.fields, (article) => article.category);
  const notes = useObserved(session.fields, (article) => article.notes);
  const fileName = useObserved(session.fields, exportName);
  const folder = useDraftsFolder();
  const { readOnly } = session;
  return (
    <div className={styles['details']}>
      <DraftStanding session={session} />
      <LeadImageField session={session} />
      <TextInput
        label={fields.slug}
        hint={`${fields.slugHint}: \u2068${fileName}\u2069`}
        dir="auto"
        value={slug}
        readOnly={readOnly}
        onChange={(value) => session.update({ slug: value })}
        data-testid="slug"
      />
      <div data-field="category">
        <TextInput
          label={fields.category}
          value={category}
          readOnly={readOnly}
          onChange={(value) => session.update({ category: value })}
          data-testid="category"
        />
      </div>
      <ListField
        session={session}
        field="tags"
        label={fields.tags}
        hint={fields.tagsHint}
        look="box"
      />
      <div data-field="notes">
        <TextInput
          label={fields.notes}
          hint={fields.notesHint}
          rows={5}
          value={notes}
          readOnly={readOnly}
          onChange={(value) => session.update({ notes: value })}
          data-testid="notes"
        />
      </div>
      {session.notices.length > 0 && (
        <ul className={styles['notices']}>
          {session.notices.map((notice) => {
            const words = describeNotice(notice, language);
            return <li key={words}>{words}</li>;
          })}
        </ul>
      )}
      {folder !== null && (
        <p className={styles['file']}>
          {details.draftsFolder}
          <bdi dir="ltr">{folder}</bdi>
        </p>
      )}
    </div>
  );
}

function useDraftsFolder(): string | null {
  const [folder, setFolder] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    desk.describeDesk().then(
      (info) => current && setFolder(info.folder),
      // The bar above the sheet says that the desk does not answer.
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return folder;
}

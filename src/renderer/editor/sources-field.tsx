import { Plus } from 'lucide-react';
import type { Source } from '#core/article/article';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { showToast } from '../ui/toast';
import { changeAndFocusRow, focusRow } from './focus-row';
import { LinkRow } from './link-row';
import styles from './link-row.module.css';
import { insertItem, moveItem, removeItem, replaceItem } from './list-moves';

/** The article's sources: added, edited, reordered by drag and by keyboard, removed with undo. */
export function SourcesField(props: { session: DraftSession; place: 'sheet' | 'inspector' }) {
  const { session, place } = props;
  const strings = useStrings().links;
  const sources = useObserved(session.fields, (article) => article.sources);
  const list = `sources-${place}`;
  // Tests find the rows of the sheet by fixed names; the inspector shows the same rows again.
  const testId = (name: string) => (place === 'sheet' ? name : `inspector-${name}`);
  const set = (next: Source[]) => session.update({ sources: next });
  const edit = (index: number, changes: Partial<Source>) => {
    const source = sources[index];
    if (source !== undefined) set(replaceItem(sources, index, { ...source, ...changes }));
  };
  const add = () => {
    changeAndFocusRow(list, sources.length, 'name', () => set([...sources, { name: '', url: '' }]));
  };
  const remove = (index: number) => {
    const removed = sources[index];
    if (removed === undefined) return;
    set(removeItem(sources, index));
    showToast({
      message: ({ links }) => links.removedSource,
      about: session,
      undo: () => set(insertItem(session.fields.get().sources, index, removed)),
    });
  };
  const step = (index: number, by: -1 | 1) => {
    if (index + by < 0 || index + by >= sources.length) return;
    changeAndFocusRow(list, index + by, 'handle', () => set(moveItem(sources, index, index + by)));
  };
  const drop = (from: number, onto: number, edge: 'before' | 'after') => {
    const gap = edge === 'before' ? onto : onto + 1;
    set(moveItem(sources, from, from < gap ? gap - 1 : gap));
  };
  return (
    <div>
      <h2 className={styles['heading']} id={`${list}-heading`}>
        {strings.sources}
      </h2>
      <ul className={styles['list']} aria-labelledby={`${list}-heading`}>
        {sources.map((source, index) => (
          <LinkRow
            key={`${list}-${String(index)}`}
            list={list}
            index={index}
            name={source.name}
            url={source.url}
            labels={{ name: strings.sourceName, url: strings.sourceUrl }}
            testIds={{
              row: testId('source-row'),
              name: testId('source-name'),
              url: testId('source-url'),
            }}
            readOnly={session.readOnly}
            onName={(name) => edit(index, { name })}
            onUrl={(url) => edit(index, { url })}
            onRemove={() => remove(index)}
            onStep={(by) => step(index, by)}
            onDrop={(from, edge) => drop(from, index, edge)}
            onEnter={() => (index + 1 < sources.length ? focusRow(list, index + 1) : add())}
          />
        ))}
      </ul>
      {!session.readOnly && (
        <Button
          look="link"
          icon={<Plus size={16} aria-hidden />}
          aria-label={strings.addSourceLabel}
          onPress={add}
          data-testid={testId('add-source')}
        >
          {strings.addSource}
        </Button>
      )}
    </div>
  );
}

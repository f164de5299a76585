import { Plus } from 'lucide-react';
import { RELATED_GROUPS, type RelatedGroup, type RelatedLink } from '#core/article/article';
import type { DraftSession } from '../drafts/draft-session';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast';
import { changeAndFocusRow, focusRow } from './focus-row';
import { LinkRow } from './link-row';
import styles from './link-row.module.css';
import { insertItem, moveItem, removeItem, replaceItem } from './list-moves';

function isGroup(value: string): value is RelatedGroup {
  return RELATED_GROUPS.some((group) => group === value);
}

/** One block of related links. Its rows are those of the whole list that belong to the group. */
export function RelatedGroupList(props: {
  session: DraftSession;
  place: 'sheet' | 'inspector';
  group: RelatedGroup;
  links: RelatedLink[];
  onChange: (links: RelatedLink[]) => void;
}) {
  const { session, place, group, links, onChange } = props;
  const strings = useStrings().links;
  const list = `related-${place}`;
  const testId = (name: string) => (place === 'sheet' ? name : `inspector-${name}`);
  const groupNames = { 'read-also': strings.readAlso, similar: strings.similar };
  const rows = links
    .map((link, index) => ({ link, index }))
    .filter(({ link }) => link.group === group);

  const edit = (index: number, changes: Partial<RelatedLink>) => {
    const link = links[index];
    if (link !== undefined) onChange(replaceItem(links, index, { ...link, ...changes }));
  };
  const add = () => {
    changeAndFocusRow(list, links.length, 'name', () =>
      onChange([...links, { group, title: '', url: '' }]),
    );
  };
  const remove = (index: number) => {
    const removed = links[index];
    if (removed === undefined) return;
    onChange(removeItem(links, index));
    showToast({
      message: (words) => words.links.removedRelated,
      about: session,
      undo: () => onChange(insertItem(session.fields.get().relatedLinks, index, removed)),
    });
  };
  const step = (position: number, by: -1 | 1) => {
    const from = rows[position]?.index;
    const to = rows[position + by]?.index;
    if (from === undefined || to === undefined) return;
    changeAndFocusRow(list, to, 'handle', () => onChange(moveItem(links, from, to)));
  };
  const drop = (from: number, onto: number, edge: 'before' | 'after') => {
    const moved = links[from];
    if (moved === undefined) return;
    const gap = edge === 'before' ? onto : onto + 1;
    const inGroup = replaceItem(links, from, { ...moved, group });
    onChange(moveItem(inGroup, from, from < gap ? gap - 1 : gap));
  };
  const headingId = `${list}-${group}-heading`;
  return (
    <div>
      <h2 className={styles['heading']} id={headingId}>
        {groupNames[group]}
      </h2>
      <ul className={styles['list']} aria-labelledby={headingId}>
        {rows.map(({ link, index }, position) => (
          <LinkRow
            key={`${list}-${String(index)}`}
            list={list}
            index={index}
            name={link.title}
            url={link.url}
            labels={{ name: strings.relatedTitle, url: strings.relatedUrl }}
            testIds={{
              row: testId('related-row'),
              name: testId('related-title'),
              url: testId('related-url'),
            }}
            readOnly={session.readOnly}
            onName={(title) => edit(index, { title })}
            onUrl={(url) => edit(index, { url })}
            onRemove={() => remove(index)}
            onStep={(by) => step(position, by)}
            onDrop={(from, edge) => drop(from, index, edge)}
            onEnter={() => {
              const next = rows[position + 1];
              if (next === undefined) add();
              else focusRow(list, next.index);
            }}
          >
            <select
              className={styles['group']}
              aria-label={strings.relatedGroup}
              data-testid={testId('related-group')}
              value={link.group}
              disabled={session.readOnly}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (isGroup(value)) edit(index, { group: value });
              }}
            >
              {RELATED_GROUPS.map((name) => (
                <option key={name} value={name}>
                  {groupNames[name]}
                </option>
              ))}
            </select>
          </LinkRow>
        ))}
      </ul>
      {!session.readOnly && (
        <Button
          look="link"
          icon={<Plus size={16} aria-hidden />}
          aria-label={group === 'similar' ? strings.addSimilarLabel : strings.addReadAlsoLabel}
          onPress={add}
          data-testid={testId(group === 'similar' ? 'add-similar' : 'add-related')}
        >
          {strings.addRelated}
        </Button>
      )}
    </div>
  );
}

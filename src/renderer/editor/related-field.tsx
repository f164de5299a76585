import { RELATED_GROUPS, type RelatedGroup, type RelatedLink } from '#core/article/article';
import type { DraftSession } from '../drafts/draft-session';
import { useObserved } from '../ui/observable';
import { RelatedGroupList } from './related-group-list';

/** The article's related links, in the two blocks in which readers will find them. */
export function RelatedField(props: { session: DraftSession; place: 'sheet' | 'inspector' }) {
  const { session, place } = props;
  const links = useObserved(session.fields, (article) => article.relatedLinks);
  const set = (relatedLinks: RelatedLink[]) => session.update({ relatedLinks });
  return RELATED_GROUPS.map((group: RelatedGroup) => (
    <RelatedGroupList
      key={group}
      session={session}
      place={place}
      group={group}
      links={links}
      onChange={set}
    />
  ));
}

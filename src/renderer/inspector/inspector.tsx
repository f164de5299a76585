import { ListTree, type LucideIcon, MessageSquareText } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Settings } from '#api/settings';
import type { DraftSession } from '../drafts/draft-session';
import { RelatedField } from '../editor/related-field';
import { SourcesField } from '../editor/sources-field';
import { useStrings } from '../i18n/language';
import { PreviewPanel } from '../preview/preview-panel';
import { useObserved } from '../ui/observable';
import { useWhenIdle } from '../ui/use-when-idle';
import { commentsIn } from './comments-of';
import { CommentsPanel } from './comments-panel';
import { Details } from './details';
import styles from './inspector.module.css';
import { OutlinePanel } from './outline-panel';

const INSPECTOR_TABS = ['details', 'sources', 'related', 'outline', 'comments', 'preview'] as const;

export type InspectorTab = (typeof INSPECTOR_TABS)[number];

function isTab(key: unknown): key is InspectorTab {
  return INSPECTOR_TABS.some((tab) => tab === key);
}

/** Tabs that are known by a picture: there is no room for six words. */
const ICONS: Partial<Record<InspectorTab, LucideIcon>> = {
  outline: ListTree,
  comments: MessageSquareText,
};

function TabFace(props: { id: InspectorTab; name: string }) {
  const Icon = ICONS[props.id];
  if (Icon === undefined) return props.name;
  return (
    <span className={styles['picture']} title={props.name}>
      <Icon size={17} aria-hidden />
      <span className={styles['unseen']}>{props.name}</span>
    </span>
  );
}

/** The panel at the window's end: what belongs to the article but is not its copy, and the page. */
export function Inspector(props: {
  session: DraftSession;
  tab: InspectorTab;
  onTab: (tab: InspectorTab) => void;
  previewWidth: Settings['previewWidth'];
  onPreviewWidth: (width: Settings['previewWidth']) => void;
}) {
  const { session, tab, onTab } = props;
  const strings = useStrings();
  const names = {
    details: strings.details.tab,
    sources: strings.details.sources,
    related: strings.details.related,
    outline: strings.details.outline,
    comments: strings.details.comments,
    preview: strings.details.preview,
  };
  const sources = useObserved(session.fields, (article) => article.sources.length);
  const related = useObserved(session.fields, (article) => article.relatedLinks.length);
  const comments = useWhenIdle(session.changes, session, commentsIn);
  const counts: Partial<Record<InspectorTab, number>> = {
    sources,
    related,
    comments: comments.length,
  };
  return (
    <aside
      data-region="inspector"
      className={styles['inspector']}
      aria-label={strings.app.inspector}
    >
      <Tabs
        className={styles['tabs'] ?? ''}
        selectedKey={tab}
        onSelectionChange={(key) => isTab(key) && onTab(key)}
      >
        <TabList className={styles['list'] ?? ''} aria-label={strings.app.inspector}>
          {INSPECTOR_TABS.map((id) => (
            <Tab key={id} id={id} className={styles['tab'] ?? ''}>
              <TabFace id={id} name={names[id]} />
              {(counts[id] ?? 0) > 0 && <span className={styles['count']}>{counts[id]}</span>}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="details" className={styles['panel'] ?? ''}>
          <Details session={session} />
        </TabPanel>
        <TabPanel id="sources" className={styles['panel'] ?? ''}>
          <SourcesField session={session} place="inspector" />
        </TabPanel>
        <TabPanel id="related" className={styles['panel'] ?? ''}>
          <RelatedField session={session} place="inspector" />
        </TabPanel>
        <TabPanel id="outline" className={styles['panel'] ?? ''}>
          <OutlinePanel session={session} />
        </TabPanel>
        <TabPanel id="comments" className={styles['panel'] ?? ''}>
          <CommentsPanel session={session} comments={comments} />
        </TabPanel>
        <TabPanel id="preview" className={styles['preview'] ?? ''}>
          <PreviewPanel
            session={session}
            width={props.previewWidth}
            onWidthChange={props.onPreviewWidth}
          />
        </TabPanel>
      </Tabs>
    </aside>
  );
}

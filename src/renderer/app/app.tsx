import { useCallback, useEffect, useState } from 'react';
import type { ImportSource, PickedFile } from '#api/contract';
import type { Settings } from '#api/settings';
import type { Article } from '#core/article/article';
import { unlessHeld } from '../desk/unless-held';
import { draftActions } from '../drafts/draft-actions';
import { DraftList } from '../drafts/draft-list';
import type { DraftSession } from '../drafts/draft-session';
import { focusSearch } from '../drafts/focus-search';
import { nextZoom } from '../editor/comfort/next-zoom';
import { openFindBar } from '../editor/find/find-request';
import { goToPlaceholder } from '../editor/find/go-to-placeholder';
import { openEditor } from '../editor/open-editor';
import { Sheet } from '../editor/sheet';
import { stepInFocus } from '../editor/step-in-focus';
import { ExportDialog } from '../export/export-dialog';
import { LanguageProvider } from '../i18n/language';
import { DropTarget } from '../import/drop-target';
import { ImportDialog } from '../import/import-dialog';
import { Inspector, type InspectorTab } from '../inspector/inspector';
import { inspectorRequest } from '../inspector/inspector-request';
import { keepFieldHistory } from '../ui/keep-field-history';
import { useObserved } from '../ui/observable';
import { ToastRegion } from '../ui/toast';
import styles from './app.module.css';
import { FocusBar } from './focus-bar';
import { focusHeadline, focusNextRegion } from './focus-regions';
import { NoDraft } from './no-draft';
import { keepNoticesFocus } from './notices-focus';
import { overlay } from './overlay';
import { Overlays } from './overlays';
import { RefusalBar } from './refusal-bar';
import { SettingsDialog } from './settings-dialog';
import { StatusBar } from './status-bar';
import { TopBar } from './top-bar';
import { useCommands } from './use-commands';
import { useDeskEvents } from './use-desk-events';
import { useKeptFocus } from './use-kept-focus';
import { usePanels } from './use-panels';
import { useTheme } from './use-theme';
import { library, listing, settings } from './window-state';

const THEMES: Settings['theme'][] = ['system', 'light', 'dark'];

/** The window. */
export function App() {
  const current = useObserved(settings.current, (value) => value);
  const session = useObserved(library.session, (value) => value);
  const [tab, setTab] = useState<InspectorTab>('details');
  // Several files may be opened at once: the dialog shows them one after the other.
  const [importing, setImporting] = useState<(ImportSource | null)[]>([]);
  const [exporting, setExporting] = useState(false);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [isFocused, setFocusMode] = useState(false);
  // A draft that was deleted leaves the list to be seen.
  const focusMode = isFocused && session !== null;
  const [creations, setCreations] = useState(0);
  const { language } = current;

  const openFile = useCallback((file: PickedFile) => {
    unlessHeld(() => setImporting((waiting) => [...waiting, { kind: 'file', ...file }]));
  }, []);
  useDeskEvents(openFile);
  useTheme(current.theme);
  useKeptFocus(session);
  useEffect(keepFieldHistory, []);
  useEffect(keepNoticesFocus, []);
  const dialogOpen = importing.length > 0;
  useEffect(() => {
    // Work on a new article begins with its headline, once the dialog that made it is gone.
    if (creations > 0 && !dialogOpen) focusHeadline();
  }, [creations, dialogOpen]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  }, [language]);

  const panels = usePanels({
    settings: current,
    change: settings.change,
    hasDraft: session !== null,
    focusMode,
    leaveFocusMode: () => setFocusMode(false),
  });
  const previewOpen = panels.inspector && tab === 'preview';
  const showTab = (wanted: InspectorTab) => {
    setTab(wanted);
    if (panels.inspector && tab === wanted) panels.toggle('inspector');
    else panels.show('inspector');
  };
  useEffect(
    () =>
      inspectorRequest.subscribe(() => {
        const wanted = inspectorRequest.get();
        if (wanted === null) return;
        setTab(wanted.tab);
        panels.show('inspector');
      }),
    [panels],
  );
  const create = async (article: Article | null) => {
    const created = await library.create(article);
    if (created) setCreations((count) => count + 1);
    return created;
  };
  const ofDraft = (run: (open: DraftSession) => void) => () => {
    if (session !== null) run(session);
  };
  const actions = {
    undo: () => stepInFocus('undo'),
    redo: () => stepInFocus('redo'),
    'new-draft': () => unlessHeld(() => void create(null)),
    import: () =>
      unlessHeld(() => setImporting((waiting) => (waiting.length > 0 ? waiting : [null]))),
    export: ofDraft(() => setExporting(true)),
    preview: ofDraft(() => showTab('preview')),
    outline: ofDraft(() => showTab('outline')),
    comments: ofDraft(() => showTab('comments')),
    find: ofDraft(() => openFindBar('find')),
    replace: ofDraft(() => openFindBar('replace')),
    'find-placeholder': ofDraft((open) => {
      const editor = openEditor.get();
      if (editor !== null) goToPlaceholder(editor, open);
    }),
    'command-palette': () => overlay.set('command-palette'),
    shortcuts: () => overlay.set('shortcuts'),
    settings: () => setSettingsOpen(true),
    typewriter: () => settings.change({ typewriter: !current.typewriter }),
    'dim-others': () => settings.change({ dimOthers: !current.dimOthers }),
    'zoom-in': () => settings.change({ zoom: nextZoom(current.zoom, 1) }),
    'zoom-out': () => settings.change({ zoom: nextZoom(current.zoom, -1) }),
    'zoom-reset': () => settings.change({ zoom: 100 }),
    'toggle-library': () => panels.toggle('library'),
    'toggle-inspector': ofDraft(() => panels.toggle('inspector')),
    'focus-mode': ofDraft(() => setFocusMode(!focusMode)),
    'switch-language': () => settings.change({ language: language === 'ar' ? 'en' : 'ar' }),
    'find-draft': () => {
      panels.show('library');
      focusSearch();
    },
    'duplicate-draft': ofDraft(({ id }) => draftActions(library).duplicate(id)),
    history: ofDraft(() => overlay.set('history')),
    trash: () => overlay.set('trash'),
    'bulk-import': () => unlessHeld(() => overlay.set('bulk-import')),
    'bulk-export': () => overlay.set('bulk-export'),
    backup: () => overlay.set('backup'),
    save: ofDraft((open) => void open.flush()),
    'next-region': () => focusNextRegion(1),
    'previous-region': () => focusNextRegion(-1),
    ...(focusMode && { 'leave-focus-mode': () => setFocusMode(false) }),
  };
  useCommands(actions);

  return (
    <LanguageProvider language={language}>
      <DropTarget onFile={openFile} onRefusal={(refusal) => library.refusal.set(refusal)}>
        <div
          className={styles['window']}
          data-library={panels.library || undefined}
          data-inspector={panels.inspector || undefined}
          data-focus={(focusMode && session !== null) || undefined}
        >
          {focusMode && session !== null ? (
            <FocusBar session={session} onLeave={() => setFocusMode(false)} />
          ) : (
            <TopBar
              session={session}
              settings={current}
              focusMode={focusMode}
              actions={actions}
              panels={panels}
              previewOpen={previewOpen}
              onSettings={actions.settings}
              onTheme={() =>
                settings.change({
                  theme: THEMES[(THEMES.indexOf(current.theme) + 1) % THEMES.length] ?? 'system',
                })
              }
            />
          )}
          {panels.library && (
            <DraftList
              library={library}
              listing={listing}
              onNew={actions['new-draft']}
              onImport={actions.import}
            />
          )}
          <main className={styles['main']}>
            <RefusalBar library={library} session={session} />
            {session === null ? (
              <NoDraft onNew={actions['new-draft']} onImport={actions.import} />
            ) : (
              <Sheet key={session.opening} session={session} />
            )}
            {session !== null && !focusMode && <StatusBar session={session} actions={actions} />}
          </main>
          {session !== null && panels.inspector && (
            <Inspector
              key={session.opening}
              session={session}
              tab={tab}
              onTab={setTab}
              previewWidth={current.previewWidth}
              onPreviewWidth={(previewWidth) => settings.change({ previewWidth })}
            />
          )}
        </div>
        <ImportDialog
          isOpen={dialogOpen}
          source={importing[0] ?? null}
          onClose={() => setImporting((waiting) => waiting.slice(1))}
          onCreate={create}
        />
        {session !== null && (
          <ExportDialog isOpen={exporting} onClose={() => setExporting(false)} session={session} />
        )}
        <SettingsDialog
          isOpen={settingsOpen}
          onClose={() => setSettingsOpen(false)}
          settings={current}
          onChange={settings.change}
        />
        <Overlays library={library} session={session} actions={actions} />
        <ToastRegion />
      </DropTarget>
    </LanguageProvider>
  );
}

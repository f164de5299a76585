import type { Editor } from '@tiptap/core';
import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react';
import { type KeyboardEvent, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { FindQuery } from '#core/find/find-query';
import type { DraftSession } from '../../drafts/draft-session';
import { useStrings } from '../../i18n/language';
import { Button } from '../../ui/button';
import { useObserved } from '../../ui/observable';
import type { Shortcut } from '../../ui/shortcut';
import styles from './find-bar.module.css';
import { FindOptions } from './find-options';
import { FindCount, FindLine } from './find-outcome';
import { type FindRequest, findRequest } from './find-request';
import { FindSession } from './find-session';
import { findQuery } from './last-query';
import { ReplaceRow } from './replace-row';
import { isInFindBar } from './selected-words';
import { useFieldHits } from './use-field-hits';

const NEXT: Shortcut = { code: 'F3' };
const PREVIOUS: Shortcut = { code: 'F3', shift: true };

/** The bar over the sheet while it is open. */
export function OpenFindBar(props: {
  editor: Editor;
  session: DraftSession;
  request: FindRequest;
  /** Told how many places were replaced. */
  onReplaced: (count: number) => void;
}) {
  const { editor, session, request } = props;
  const { find: strings } = useStrings();
  const [find] = useState(() => new FindSession(editor, session, findQuery.get()));
  const query = useObserved(findQuery, (value) => value);
  const state = useObserved(find.state, (value) => value);
  const replacing = request.mode === 'replace' && !session.readOnly;
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useFieldHits(editor, session, state);

  useEffect(() => find.start(), [find]);
  useEffect(() => {
    const begin = () => {
      if (findRequest.get() === null) return;
      input.current?.focus();
      input.current?.select();
    };
    begin();
    return findRequest.subscribe(begin);
  }, []);
  useEffect(() => void find.look(query), [find, query]);
  const found = state.hits.length > 0;
  const hadFocus = useRef(false);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      hadFocus.current = isInFindBar(target);
    };
    addEventListener('focusin', note);
    return () => removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    // A button that is disabled under the focus loses it to nothing, and Escape with it.
    const focused = document.activeElement;
    const isLost = focused === document.body || focused?.matches(':disabled') === true;
    if (!found && isLost && hadFocus.current) input.current?.focus();
  }, [found]);
  const close = useCallback(() => {
    find.leave();
    findRequest.set(null);
  }, [find]);
  useEffect(() => {
    const onKeyDown = (event: globalThis.KeyboardEvent) => {
      const isNext = event.code === 'F3' && !event.ctrlKey && !event.altKey && !event.metaKey;
      const isEnd = event.key === 'Escape' && !event.isComposing && isInFindBar(event.target);
      if (!isNext && !isEnd) return;
      event.preventDefault();
      if (isEnd) close();
      else find.step(event.shiftKey ? -1 : 1);
    };
    // Before Escape ends anything else.
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, [close, find]);
  const onEnter = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    find.step(event.shiftKey ? -1 : 1);
  };
  const change = (next: FindQuery) => findQuery.set(next);

  return (
    <search className={styles['bar']} aria-label={strings.label} data-find-bar data-region="find">
      <div className={styles['row']}>
        <label htmlFor={id}>{strings.find}</label>
        <input
          ref={input}
          id={id}
          dir="auto"
          value={query.text}
          placeholder={strings.find}
          aria-invalid={state.fault !== null}
          autoComplete="off"
          spellCheck={false}
          onChange={({ currentTarget }) => change({ ...query, text: currentTarget.value })}
          onKeyDown={onEnter}
          data-testid="find-text"
        />
        <FindCount state={state} />
        <FindOptions query={query} onChange={change} />
        <Button
          icon={<ChevronUp size={18} aria-hidden />}
          label={strings.previous}
          shortcut={PREVIOUS}
          isDisabled={!found}
          onPress={() => find.step(-1)}
        />
        <Button
          icon={<ChevronDown size={18} aria-hidden />}
          label={strings.next}
          shortcut={NEXT}
          isDisabled={!found}
          onPress={() => find.step(1)}
        />
        {!session.readOnly && (
          <Button
            icon={<Replace size={16} aria-hidden />}
            label={replacing ? strings.hideReplace : strings.showReplace}
            aria-expanded={replacing}
            onPress={() => findRequest.set({ mode: replacing ? 'find' : 'replace' })}
          />
        )}
        <Button icon={<X size={18} aria-hidden />} label={strings.close} onPress={close} />
      </div>
      {replacing && <ReplaceRow find={find} isDisabled={!found} onReplaced={props.onReplaced} />}
      <FindLine state={state} />
    </search>
  );
}

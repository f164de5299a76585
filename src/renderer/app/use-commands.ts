import { useEffect, useRef } from 'react';
import { port } from '../desk/connection';
import { wasUnused } from '../editor/commands/unused-keys';
import { matchesShortcut } from '../ui/shortcut';
import { type CommandId, SHORTCUTS } from './commands';

export type CommandHandlers = Partial<Record<CommandId, () => void>>;

/** Those that are about what has the focus: in a dialog they reach nothing behind it. */
const IN_FOCUS = new Set<CommandId>(['undo', 'redo', 'next-region', 'previous-region']);

function hasHandler(id: string, handlers: CommandHandlers): id is CommandId {
  return Object.hasOwn(handlers, id);
}

/** True for a question mark, of either layout, where nothing is typed. */
function isQuestion(event: KeyboardEvent): boolean {
  if (event.key !== '?' && event.key !== '؟') return false;
  const { target } = event;
  return !(
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest('input, textarea, select, [role="menu"]') !== null)
  );
}

/** Runs commands from the keyboard and from the application menu. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    // What lies behind an open dialog must not change under it.
    const run = (id: CommandId) => {
      if (IN_FOCUS.has(id) || document.querySelector('[role="dialog"]') === null) {
        latest.current[id]?.();
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      // A part of the window took the key for itself.
      if (event.defaultPrevented && !wasUnused(event)) return;
      if (isQuestion(event)) {
        // The sheet's search field has the focus before the sign would be typed.
        event.preventDefault();
        run('shortcuts');
        return;
      }
      for (const [id, shortcut] of Object.entries(SHORTCUTS)) {
        if (hasHandler(id, latest.current) && matchesShortcut(event, shortcut)) {
          event.preventDefault();
          run(id);
          return;
        }
      }
    };
    const stop = port.onEvent((event) => {
      if (event.type === 'menuCommand') run(event.command);
    });
    // React Aria hears F6 at the document, and knows no region but that of the messages.
    const onRegionKey = (event: KeyboardEvent) => {
      if (event.code !== 'F6') return;
      onKeyDown(event);
      if (event.defaultPrevented) event.stopPropagation();
    };
    addEventListener('keydown', onRegionKey, true);
    addEventListener('keydown', onKeyDown);
    return () => {
      removeEventListener('keydown', onRegionKey, true);
      removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, []);
}

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CommandHandlers, useCommands } from './use-commands';

vi.mock('../desk/connection', () => ({ port: { onEvent: () => () => undefined } }));

/** A window that hears the commands, with a button and a field in it. */
function Heard(props: { handlers: CommandHandlers }) {
  useCommands(props.handlers);
  return (
    <>
      <button type="button">زر</button>
      <input />
    </>
  );
}

/** Presses a key there, and says whether the browser may still type it. */
function press(where: string, key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.querySelector(where)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

describe('the question mark', () => {
  const shortcuts = vi.fn<() => void>();
  let root: Root;

  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    root = createRoot(document.body.appendChild(document.createElement('div')));
    act(() => root.render(<Heard handlers={{ shortcuts }} />));
  });
  afterEach(() => {
    act(() => root.unmount());
    shortcuts.mockClear();
  });

  it.each(['?', '؟'])('opens the shortcuts with %s and is not typed into their field', (key) => {
    expect(press('button', key)).toBe(false);
    expect(shortcuts).toHaveBeenCalledOnce();
  });

  it('is a letter like any other in a field', () => {
    expect(press('input', '?')).toBe(true);
    expect(shortcuts).not.toHaveBeenCalled();
  });
});

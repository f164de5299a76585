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

it('F6 is heard before what hears it at the document', () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const next = vi.fn<() => void>();
  const other = vi.fn<() => void>();
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<Heard handlers={{ 'next-region': next }} />));
  document.addEventListener('keydown', other, true);
  const event = new KeyboardEvent('keydown', { code: 'F6', bubbles: true, cancelable: true });
  document.querySelector('button')?.dispatchEvent(event);
  expect(next).toHaveBeenCalledOnce();
  expect(other).not.toHaveBeenCalled();
  document.removeEventListener('keydown', other, true);
  act(() => root.unmount());
});

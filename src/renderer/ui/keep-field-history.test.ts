// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endFieldStep, keepFieldHistory, stepInField } from './keep-field-history';

/** Types at the end of a box as a browser does, letter by letter. */
function type(box: HTMLTextAreaElement | HTMLInputElement, words: string): void {
  for (const letter of words) {
    box.dispatchEvent(
      new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data: letter }),
    );
    box.value += letter;
    box.setSelectionRange(box.value.length, box.value.length);
    box.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertText', data: letter }),
    );
  }
}

function press(target: HTMLElement, code: string, shiftKey = false): KeyboardEvent {
  const event = new KeyboardEvent('keydown', {
    code,
    ctrlKey: true,
    shiftKey,
    bubbles: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

/** What the browser sends for its own undo. */
function sendUndo(target: HTMLElement): InputEvent {
  const event = new InputEvent('beforeinput', {
    inputType: 'historyUndo',
    bubbles: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  return event;
}

describe('boxes', () => {
  let stop: () => void;
  let box: HTMLTextAreaElement;
  let copy: HTMLElement;
  const heard = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML = '<textarea></textarea><div tabindex="0"></div><button></button>';
    box = document.querySelector('textarea') as HTMLTextAreaElement;
    copy = document.querySelector('div') as HTMLElement;
    Object.defineProperty(copy, 'isContentEditable', { value: true });
    copy.addEventListener('beforeinput', heard);
    stop = keepFieldHistory();
    box.focus();
    vi.runAllTimers();
  });
  afterEach(() => {
    stop();
    heard.mockClear();
    vi.useRealTimers();
    document.body.innerHTML = '';
  });

  it('undo and redo what was typed, by the keys of the copy', () => {
    const values: string[] = [];
    box.addEventListener('input', () => values.push(box.value));
    type(box, 'عنوان');
    vi.advanceTimersByTime(1000);
    type(box, ' جديد');
    expect(press(box, 'KeyZ').defaultPrevented).toBe(true);
    expect(box.value).toBe('عنوان');
    expect(box.selectionStart).toBe(5);
    press(box, 'KeyZ');
    expect(box.value).toBe('');
    press(box, 'KeyZ', true);
    press(box, 'KeyY');
    expect(box.value).toBe('عنوان جديد');
    // Who keeps the article hears of each step.
    expect(values.slice(-4)).toEqual(['عنوان', '', 'عنوان', 'عنوان جديد']);
    // At the end of its history the box keeps the key: it is not meant for the copy.
    press(box, 'KeyZ');
    press(box, 'KeyZ');
    expect(press(box, 'KeyZ').defaultPrevented).toBe(true);
  });

  it('take the browser’s own undo for themselves while they have the focus; the copy hears nothing', () => {
    type(box, 'عنوان');
    expect(sendUndo(copy).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(box.value).toBe('');
    document.querySelector('button')?.focus();
    expect(sendUndo(copy).defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
  });

  it('leave the copy its undo while it has the focus, and are not undone from there', () => {
    type(box, 'عنوان');
    copy.focus();
    expect(sendUndo(copy).defaultPrevented).toBe(false);
    expect(heard).toHaveBeenCalledOnce();
    expect(sendUndo(box).defaultPrevented).toBe(true);
    expect(box.value).toBe('عنوان');
  });

  it('have a step for what was set right, apart from what was typed before and after', () => {
    type(box, 'قال,');
    endFieldStep(box);
    box.value = 'قال،';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    endFieldStep(box);
    type(box, ' نعم');
    stepInField(box, 'undo');
    expect(box.value).toBe('قال،');
    stepInField(box, 'undo');
    expect(box.value).toBe('قال,');
    stepInField(box, 'undo');
    expect(box.value).toBe('');
  });

  it('remember through a look of their own while they have no focus, but no words from elsewhere', () => {
    type(box, '18/9/2023');
    box.addEventListener('blur', () => {
      box.value = '18 أيلول 2023';
    });
    box.blur();
    vi.runAllTimers();
    box.focus();
    vi.runAllTimers();
    stepInField(box, 'undo');
    expect(box.value).toBe('');
    vi.runAllTimers();
    type(box, 'عنوان');
    box.value = 'عنوان آخر';
    stepInField(box, 'undo');
    expect(box.value).toBe('عنوان آخر');
  });

  it('go on when what they show follows a moment later, and keep the caret', async () => {
    type(box, 'جسر');
    vi.advanceTimersByTime(1000);
    type(box, ' كبير');
    let shown = box.value;
    box.addEventListener('input', () => {
      const wanted = box.value;
      box.value = shown;
      queueMicrotask(() => {
        shown = wanted;
        box.value = wanted;
        box.setSelectionRange(0, 0);
      });
    });
    const values: string[] = [];
    for (const key of ['undo', 'undo', 'redo'] as const) {
      stepInField(box, key);
      await vi.runAllTimersAsync();
      values.push(box.value);
    }
    expect(values).toEqual(['جسر', '', 'جسر']);
    expect(box.selectionStart).toBe(3);
  });

  it('are left alone when they are only to be read', () => {
    type(box, 'عنوان');
    box.readOnly = true;
    expect(press(box, 'KeyZ').defaultPrevented).toBe(true);
    expect(box.value).toBe('عنوان');
  });
});

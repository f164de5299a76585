import { describe, expect, it } from 'vitest';
import { FieldHistory, type FieldChange, type FieldMoment } from './field-history';

const at = (value: string, start = value.length, end = start): FieldMoment => ({
  value,
  start,
  end,
});

const typed = (time: number, changes: Partial<FieldChange> = {}): FieldChange => ({
  isTyped: true,
  isComposing: false,
  time,
  ...changes,
});

/** A history of what was typed letter by letter, each this many milliseconds after the one before. */
function typing(words: string, gap: number): FieldHistory {
  const history = new FieldHistory(at(''));
  for (let end = 1; end <= words.length; end += 1) {
    history.change(at(words.slice(0, end)), typed(end * gap));
  }
  return history;
}

describe('the history of a field', () => {
  it('takes typing as one step until one rests, as the copy does', () => {
    const history = typing('عنوان', 100);
    history.change(at('عنوان ا'), typed(2000));
    history.change(at('عنوان اخر'), typed(2100));
    expect(history.undo()).toEqual(at('عنوان'));
    expect(history.undo()).toEqual(at(''));
    expect(history.undo()).toBeNull();
    expect(history.redo()).toEqual(at('عنوان'));
    expect(history.redo()).toEqual(at('عنوان اخر'));
    expect(history.redo()).toBeNull();
  });

  it('begins a step where the caret was moved to, and where words are selected', () => {
    const history = typing('عنوان', 10);
    history.look(at('عنوان', 0));
    history.change(at('xعنوان', 1), typed(60));
    expect(history.undo()).toEqual(at('عنوان', 0));
    history.redo();
    history.look(at('xعنوان', 0, 6));
    history.change(at('y', 1), typed(70));
    expect(history.undo()).toEqual(at('xعنوان', 0, 6));
  });

  it('takes a paste as a step between others', () => {
    const history = typing('عنوان', 10);
    history.change(at('عنوان طويل'), typed(55, { isTyped: false }));
    history.change(at('عنوان طويل!'), typed(60));
    expect(history.undo()).toEqual(at('عنوان طويل'));
    expect(history.undo()).toEqual(at('عنوان'));
    expect(history.undo()).toEqual(at(''));
  });

  it('takes a composition as one step however long it lasts', () => {
    const history = new FieldHistory(at(''));
    history.change(at('ni'), typed(0, { isComposing: true }));
    history.look(at('ni', 0, 2));
    history.change(at('你'), typed(5000, { isComposing: true }));
    expect(history.undo()).toEqual(at(''));
  });

  it('forgets what can be redone when something is typed', () => {
    const history = typing('عنوان', 10);
    history.undo();
    history.change(at('خبر'), typed(80));
    expect(history.redo()).toBeNull();
    expect(history.undo()).toEqual(at(''));
  });

  it('ends with words from elsewhere, and goes on when only their look has changed', () => {
    const history = typing('18/9/2023', 10);
    history.follow(at('18 أيلول 2023'));
    history.look(at('18 أيلول 2023'));
    expect(history.undo()).toEqual(at(''));
    history.redo();
    history.look(at('كلام آخر'));
    expect(history.undo()).toBeNull();
    expect(history.redo()).toBeNull();
  });

  it('keeps a hundred steps', () => {
    const history = typing('ا'.repeat(130), 1000);
    let steps = 0;
    while (history.undo() !== null) steps += 1;
    expect(steps).toBe(100);
  });
});

import type { App } from './desk';
import { copyOf } from './sheet';

/** Puts the caret at a place in a paragraph of the copy: so many UTF-16 units from its start or its end. */
export async function placeCaret(app: App, paragraph: number, offset: number): Promise<void> {
  await copyOf(app).evaluate(
    (copy, { paragraph: at, offset: wanted }) => {
      const block = copy.children[at];
      if (block === undefined) throw new Error(`no block ${at}`);
      (copy as HTMLElement).focus();
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      let left = wanted < 0 ? (block.textContent ?? '').length + 1 + wanted : wanted;
      let text = texts.nextNode();
      while (text !== null && left > (text.nodeValue ?? '').length) {
        left -= (text.nodeValue ?? '').length;
        text = texts.nextNode();
      }
      getSelection()?.collapse(text ?? block, text === null ? 0 : left);
    },
    { paragraph, offset },
  );
  // ProseMirror hears of it in a task of its own.
  await app.page.evaluate(() => new Promise(requestAnimationFrame));
}

/** Where the caret is: so many UTF-16 units of text stand before it in the copy. */
export function caretOffset(app: App): Promise<number> {
  return copyOf(app).evaluate((copy) => {
    const selection = getSelection();
    if (selection === null || selection.focusNode === null) return -1;
    const range = document.createRange();
    range.setStart(copy, 0);
    range.setEnd(selection.focusNode, selection.focusOffset);
    return range.toString().length;
  });
}

/**
 * How the letters of a part of a paragraph stand on the screen, from left to right.
 * @param isPlain the paragraph as it would be without its marks
 */
export function shownOrder(
  app: App,
  place: { paragraph: number; part: string; isPlain?: boolean },
): Promise<string> {
  return copyOf(app).evaluate((copy, { paragraph, part, isPlain }) => {
    let block = copy.children[paragraph];
    if (block === undefined) throw new Error(`no block ${paragraph}`);
    if (isPlain === true) {
      const plain = document.createElement('p');
      plain.dir = 'rtl';
      plain.textContent = block.textContent;
      block = document.body.appendChild(plain);
    }
    const letters: { letter: string; left: number }[] = [];
    const start = (block.textContent ?? '').indexOf(part);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const value = text.nodeValue ?? '';
      for (const [index, letter] of Array.from(value).entries()) {
        if (before + index < start || before + index >= start + part.length) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        letters.push({ letter, left: range.getBoundingClientRect().left });
      }
      before += value.length;
    }
    if (isPlain === true) block.remove();
    letters.sort((one, other) => one.left - other.left);
    return letters.map(({ letter }) => letter).join('');
  }, place);
}

/** The copy as it is: isolated runs in brackets, one line for each block. */
export function copyText(app: App): Promise<string> {
  return copyOf(app).evaluate((copy) => {
    const clone = copy.cloneNode(true) as HTMLElement;
    for (const run of clone.querySelectorAll('bdi')) run.textContent = `[${run.textContent}]`;
    return Array.from(clone.children, (block) => block.textContent).join('\n');
  });
}

import type { Editor } from '@tiptap/core';
import type { DeskComment } from './comment-at';

/** What is written in the form of a comment: on the selected words, or instead of what one says. */
export class UnfinishedComment {
  readonly #editor: Editor;
  readonly #before: DeskComment | null;
  /** The comment as the copy has it; null as long as it has none. */
  #kept: DeskComment | null;
  #text: string;

  constructor(editor: Editor, before: DeskComment | null) {
    this.#editor = editor;
    this.#before = before;
    this.#kept = before;
    this.#text = before?.text ?? '';
  }

  /** What stands in the form now. */
  write(text: string): void {
    this.#text = text;
  }

  /** Puts what is written into the copy; false when there is nothing for it to lie on. */
  keep(): boolean {
    const text = this.#text.trim();
    if (text === '' || text === this.#kept?.text) return true;
    const { commands } = this.#editor;
    if (this.#kept !== null && commands.changeComment(this.#kept.id, text)) {
      this.#kept = { ...this.#kept, text };
      return true;
    }
    const comment = { id: crypto.randomUUID(), text, at: new Date().toISOString() };
    if (!commands.addComment({ ...comment, by: '' })) return false;
    this.#kept = comment;
    return true;
  }

  /** Takes back what `keep` put into the copy. */
  drop(): void {
    const [before, kept] = [this.#before, this.#kept];
    this.#text = before?.text ?? '';
    this.#kept = before;
    if (kept === null || kept.text === before?.text) return;
    if (before === null) this.#editor.commands.removeComment(kept.id);
    else this.#editor.commands.changeComment(before.id, before.text);
  }
}

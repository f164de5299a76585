import { Extension } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import { DOMParser as SliceParser, type Schema, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { COPIED_TYPE, readCopiedSlice } from '#core/paste/copied-slice';
import type { PasteReading } from '#core/paste/read-pasted-html';
import { readLiteralText } from '#core/paste/read-pasted-text';
import { showToast } from '../../ui/toast';
import { insertPasted } from './insert-pasted';
import { lastCutAs } from './last-cut';
import { hasForm, LastPaste, type PasteForm, type PasteForms, pasteKey } from './paste-state';
import { readHtml, readLiteral, readText, sliceOf } from './read-clipboard';
import { withEdgeSpaces } from './with-edge-spaces';

/** What is on its way into the copy. */
interface Arrival {
  slice: Slice;
  form: PasteForm;
  /** Where it comes from: in text, lines that were joined are a form, too. */
  kind: 'html' | 'text' | 'own';
  leftOut: PasteReading['notices'];
}

/** What a clipboard or a drag holds. */
interface Held {
  text: string;
  html: string;
  own: string;
}

function heldBy(data: DataTransfer | null): Held {
  const held = (type: string) => data?.getData(type) ?? '';
  return { text: held('text/plain'), html: held('text/html'), own: held(COPIED_TYPE) };
}

/** The lines of a text as they are, where the selection is. */
function plainSlice(text: string, state: EditorState): Slice {
  return withEdgeSpaces(readLiteral(text, state), text, state);
}

/** Hands ProseMirror the slice that was read already, in place of one that it would parse itself. */
class ArrivalParser extends SliceParser {
  constructor(
    schema: Schema,
    private readonly slice: () => Slice,
  ) {
    super(schema, []);
  }

  override parseSlice(): Slice {
    return this.slice();
  }
}

/** Reads what arrives, keeps it until ProseMirror asks what to do with it, and puts it in. */
class PasteReader {
  private held: Held = heldBy(null);
  private arrival: Arrival | null = null;
  readonly parser: SliceParser;

  constructor(private readonly schema: Schema) {
    this.parser = new ArrivalParser(schema, () => this.arrival?.slice ?? Slice.empty);
  }

  begin(data: DataTransfer | null): void {
    this.held = heldBy(data);
    this.arrival = null;
  }

  /** Reads HTML, or what this program copied beside it. */
  readHtml(html: string, { state }: EditorView): void {
    this.held.html = html;
    this.arrival = this.readClean(state);
  }

  /** Reads plain text. @param literal true for «paste as text» */
  readText(text: string, literal: boolean, { state }: EditorView): Slice {
    this.held.text = text;
    this.arrival = literal
      ? { slice: plainSlice(text, state), form: 'plain', kind: 'text', leftOut: [] }
      : this.readCleanText(state);
    return this.arrival.slice;
  }

  /** What there is with the structure that it has: copied here, as HTML, or as text. */
  private readClean(state: EditorState): Arrival {
    const { text, html } = this.held;
    const own = readCopiedSlice(lastCutAs(this.held.own) ?? this.held.own, this.schema);
    if (own !== null) return { slice: own, form: 'clean', kind: 'own', leftOut: [] };
    if (html === '') return this.readCleanText(state);
    const { body, notices } = readHtml(html);
    const read = sliceOf(body, this.schema);
    // HTML without a word beside text that has some is a wrapper for something else.
    const words = read.size > 0 ? read : sliceOf(readText(text), this.schema);
    const slice = withEdgeSpaces(words, text, state);
    return { slice, form: 'clean', kind: 'html', leftOut: notices };
  }

  private readCleanText(state: EditorState): Arrival {
    const { text } = this.held;
    const slice = withEdgeSpaces(sliceOf(readText(text), this.schema), text, state);
    return { slice, form: 'clean', kind: 'text', leftOut: [] };
  }

  /** Says once what was left out, and ends the arrival. */
  finish(): void {
    const leftOut = this.arrival?.leftOut ?? [];
    this.arrival = null;
    if (leftOut.length === 0) return;
    showToast({ message: ({ paste }) => paste.leftOut(leftOut), kind: 'paste-left-out' });
  }

  /** Puts what arrived into the copy; `opened` is how ProseMirror would. */
  paste(view: EditorView, opened: Slice): boolean {
    const { arrival } = this;
    if (arrival === null) return false;
    const slice = arrival.kind === 'own' ? arrival.slice : opened;
    if (slice.size > 0) insertPasted(view, slice, this.choice(view, arrival, slice));
    this.finish();
    return true;
  }

  /** The two forms of what arrived, or null when they are one. */
  private choice(
    view: EditorView,
    arrival: Arrival,
    slice: Slice,
  ): { form: PasteForm; forms: PasteForms } | null {
    const { form } = arrival;
    const { text } = this.held;
    if (text.trim() === '') return null;
    const isClean = form === 'clean';
    const clean = isClean ? { ...arrival, slice } : this.readClean(view.state);
    const lines = clean.kind === 'text' ? readLiteralText(text).content.length : null;
    const isOther =
      hasForm(clean.slice) || (lines !== null && lines !== clean.slice.content.childCount);
    if (!isOther) return null;
    return {
      form,
      forms: {
        clean: () => clean.slice,
        plain: () => (isClean ? plainSlice(text, view.state) : slice),
      },
    };
  }
}

/**
 * What is pasted keeps its structure and loses the habits of the program that it comes from. It goes
 * through the same reader as imports; nothing else of it reaches the copy. Last in line: pictures,
 * addresses and cells of tables have their own ways in.
 */
export const CleanPaste = Extension.create({
  name: 'cleanPaste',
  priority: 50,
  addProseMirrorPlugins() {
    const reader = new PasteReader(this.editor.schema);
    return [
      new Plugin<LastPaste | null>({
        key: pasteKey,
        state: {
          init: () => null,
          apply(tr, last) {
            const told: unknown = tr.getMeta(pasteKey);
            if (told === null || told instanceof LastPaste) return told;
            if (last === null || !tr.docChanged) return last;
            // What other plugins do to the paste itself is part of it; anything else ends the choice.
            const isPart = tr.getMeta('appendedTransaction') !== undefined;
            return isPart ? new LastPaste(last.form, last.forms, tr.mapping.map(last.end)) : null;
          },
        },
        props: {
          handleDOMEvents: {
            paste(_, { clipboardData }) {
              reader.begin(clipboardData);
              return false;
            },
            drop(_, { dataTransfer }) {
              reader.begin(dataTransfer);
              return false;
            },
          },
          transformPastedHTML(html, view) {
            reader.readHtml(html, view);
            // It was read: ProseMirror need not parse it again.
            return '';
          },
          clipboardParser: reader.parser,
          clipboardTextParser: (text, _, literal, view) => reader.readText(text, literal, view),
          handlePaste: (view, _, slice) => reader.paste(view, slice),
          handleDrop(view) {
            reader.finish();
            // ProseMirror puts it in when this is done; what is typed then is another step of undo.
            queueMicrotask(() => {
              if (!view.isDestroyed) view.dispatch(closeHistory(view.state.tr));
            });
            return false;
          },
          handleKeyDown(view, event) {
            if (event.key !== 'Escape' || (pasteKey.getState(view.state) ?? null) === null) {
              return false;
            }
            view.dispatch(view.state.tr.setMeta(pasteKey, null));
            return true;
          },
        },
      }),
    ];
  },
});

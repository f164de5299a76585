import { FieldHistory, type FieldMoment } from './field-history';
import { matchesShortcut, type Shortcut } from './shortcut';

/** A box of the window that one types into. */
export type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Keys of undo and redo, those of the copy. */
const UNDO: Shortcut = { code: 'KeyZ', mod: true };
const REDO: Shortcut[] = [
  { code: 'KeyZ', mod: true, shift: true },
  { code: 'KeyY', mod: true },
];

/** Typing and deleting by keys; all other changes of a field come at once. */
const TYPED =
  /^(?:insert(?:Text|LineBreak|CompositionText|FromComposition)|delete(?:Content|Word|SoftLine|HardLine).*)$/u;

const histories = new WeakMap<TextBox, FieldHistory>();

/** Fields that may show the same words otherwise in a moment: dates do so at the focus and without it. */
const settling = new WeakSet<TextBox>();

/** The box that holds the words of an event or the focus; null for all else, buttons among them. */
export function textBoxOf(target: EventTarget | null): TextBox | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && target.selectionStart !== null ? target : null;
}

function momentOf(field: TextBox): FieldMoment {
  const { value, selectionStart, selectionEnd } = field;
  return { value, start: selectionStart ?? value.length, end: selectionEnd ?? value.length };
}

/** The field's history, up to date with what was changed in it from elsewhere. */
function look(field: TextBox): FieldHistory {
  const now = momentOf(field);
  const known = histories.get(field);
  if (known === undefined) {
    const made = new FieldHistory(now);
    histories.set(field, made);
    return made;
  }
  if (settling.has(field)) known.follow(now);
  else known.look(now);
  return known;
}

/** Parts what was changed in a field from what is changed next: they are two steps. */
export function endFieldStep(field: TextBox): void {
  look(field).endStep();
}

/**
 * Lets the window draw a field anew.
 * @param drawn told when it has
 */
function settle(field: TextBox, drawn: () => void = () => undefined): void {
  settling.add(field);
  setTimeout(() => {
    drawn();
    look(field);
    settling.delete(field);
  }, 0);
}

/** Undoes the last step of a field, or redoes the one that was undone last. */
export function stepInField(field: TextBox, direction: 'undo' | 'redo'): void {
  if (field.readOnly || field.disabled) return;
  const history = look(field);
  const moment = direction === 'undo' ? history.undo() : history.redo();
  if (moment === null) return;
  // Past React's own setter, so that it hears of the change as of any other.
  field.setRangeText(moment.value, 0, field.value.length);
  field.setSelectionRange(moment.start, moment.end);
  field.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const inputType = direction === 'undo' ? 'historyUndo' : 'historyRedo';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
  // The texts of a picture are drawn when the copy has been, which puts the caret at their end.
  settle(field, () => {
    if (field.value === moment.value) field.setSelectionRange(moment.start, moment.end);
  });
}

function directionOf(inputType: string): 'undo' | 'redo' | null {
  if (inputType === 'historyUndo') return 'undo';
  return inputType === 'historyRedo' ? 'redo' : null;
}

function onKeyDown(event: KeyboardEvent): void {
  const field = textBoxOf(event.target);
  if (field === null || event.isComposing) return;
  const direction = matchesShortcut(event, UNDO)
    ? 'undo'
    : REDO.some((shortcut) => matchesShortcut(event, shortcut))
      ? 'redo'
      : null;
  if (direction === null) {
    look(field);
    return;
  }
  event.preventDefault();
  stepInField(field, direction);
}

/** True for a history event that the browser sends to the copy while the copy has the focus. */
function isOfFocusedCopy({ target }: Event, focused: Element | null): boolean {
  if (!(focused instanceof HTMLElement) || !(target instanceof Node)) return false;
  return textBoxOf(target) === null && focused.isContentEditable && focused.contains(target);
}

/**
 * The browser has one undo for the whole page: the step on top may be one of the copy while the focus is
 * in a box. Whatever asks for it, the browser's own menu for one, the copy hears only what is meant for
 * it, and a box has its own history.
 */
function onBeforeInput(event: InputEvent): void {
  const direction = directionOf(event.inputType);
  if (direction === null) {
    const box = textBoxOf(event.target);
    if (box !== null) look(box);
    return;
  }
  const focused = document.activeElement;
  if (isOfFocusedCopy(event, focused)) return;
  event.preventDefault();
  event.stopPropagation();
  const box = textBoxOf(focused);
  if (box !== null) stepInField(box, direction);
}

function onInput(event: Event): void {
  const box = textBoxOf(event.target);
  if (box === null) return;
  const { inputType, isComposing } =
    event instanceof InputEvent ? event : { inputType: '', isComposing: false };
  if (directionOf(inputType) !== null) return;
  const known = histories.get(box);
  if (known === undefined) {
    look(box);
    return;
  }
  known.change(momentOf(box), { isTyped: TYPED.test(inputType), isComposing, time: Date.now() });
}

/** After all who listen to a change: they may have made a line of two. */
function onInputDone(event: Event): void {
  const field = textBoxOf(event.target);
  if (field !== null) histories.get(field)?.follow(momentOf(field));
}

function onFocusChange(event: FocusEvent): void {
  const field = textBoxOf(event.target);
  if (field === null) return;
  look(field);
  settle(field);
}

/**
 * Gives every box of the window a history of its own, for Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, and keeps the
 * copy from hearing of them.
 * @returns ends it
 */
export function keepFieldHistory(): () => void {
  document.addEventListener('keydown', onKeyDown, true);
  document.addEventListener('beforeinput', onBeforeInput, true);
  document.addEventListener('input', onInput, true);
  addEventListener('input', onInputDone);
  document.addEventListener('focus', onFocusChange, true);
  document.addEventListener('blur', onFocusChange, true);
  return () => {
    document.removeEventListener('keydown', onKeyDown, true);
    document.removeEventListener('beforeinput', onBeforeInput, true);
    document.removeEventListener('input', onInput, true);
    removeEventListener('input', onInputDone);
    document.removeEventListener('focus', onFocusChange, true);
    document.removeEventListener('blur', onFocusChange, true);
  };
}

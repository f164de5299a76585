// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { focusNextRegion } from './focus-regions';
import { keepNoticesFocus } from './notices-focus';

const REGIONS = `
  <aside data-region="library"><button id="library"></button></aside>
  <div data-region="sheet"><textarea id="sheet"></textarea><div id="copy" tabindex="0"></div></div>
  <aside data-region="inspector"><button id="inspector"></button></aside>`;
const NOTICES = '<div data-region="notices"><button id="notice"></button></div>';

const focused = () => document.activeElement?.id;
const focus = (id: string) => document.querySelector<HTMLElement>(`#${id}`)?.focus();

/** Where the focus is after each of so many steps. */
function steps(count: number, step: 1 | -1): (string | undefined)[] {
  return Array.from({ length: count }, () => {
    focusNextRegion(step);
    return focused();
  });
}

describe('going through the regions', () => {
  let stop: () => void;
  beforeEach(() => {
    document.body.innerHTML = REGIONS + NOTICES;
    stop = keepNoticesFocus();
    focus('copy');
  });
  afterEach(() => stop());

  it('passes a message and goes on', () => {
    expect(steps(4, 1)).toEqual(['notice', 'inspector', 'library', 'sheet']);
    expect(steps(4, -1)).toEqual(['library', 'inspector', 'notice', 'sheet']);
  });

  it('stops at the find bar, which lies in the sheet', () => {
    const bar = '<search data-region="find"><input id="find"></search>';
    document.querySelector('#sheet')?.setAttribute('data-region-entry', '');
    document.querySelector('[data-region="sheet"]')?.insertAdjacentHTML('afterbegin', bar);
    focus('library');
    expect(steps(3, 1)).toEqual(['find', 'sheet', 'notice']);
    expect(steps(3, -1)).toEqual(['sheet', 'find', 'library']);
  });

  it('Escape leads from a message back to where one was', () => {
    focusNextRegion(1);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    expect([focused(), event.defaultPrevented]).toEqual(['copy', true]);
  });

  it('in a dialog leads to a message and back, and nowhere behind it', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button id="in"></div>');
    focus('in');
    expect(steps(3, 1)).toEqual(['notice', 'in', 'notice']);
    document.querySelector('[data-region="notices"]')?.remove();
    focus('in');
    expect(steps(1, 1)).toEqual(['in']);
  });
});

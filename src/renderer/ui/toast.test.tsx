// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { closeToastsAbout, showToast, ToastRegion } from './toast';

let root: Root;
const about = {};

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  root = createRoot(document.body.appendChild(document.createElement('div')));
  act(() => root.render(<ToastRegion />));
});
afterEach(() => {
  act(() => closeToastsAbout(about));
  act(() => root.unmount());
});

/** Shows a message, and says which ones are there then, the newest first. */
function told(message: string, kind?: string): string[] {
  act(() => showToast({ message: () => message, about, ...(kind !== undefined && { kind }) }));
  const toasts = document.querySelectorAll('[data-region="notices"] [role="alertdialog"]');
  return [...toasts].map(({ textContent }) => textContent);
}

it('a newer message of a kind takes the place of the older one, and of no other', () => {
  expect(told('صورة', 'paste')).toEqual(['صورة']);
  expect(told('حُذف الرابط')).toEqual(['حُذف الرابط', 'صورة']);
  expect(told('جدول', 'paste')).toEqual(['جدول', 'حُذف الرابط']);
  expect(told('حُذف المصدر')).toEqual(['حُذف المصدر', 'جدول', 'حُذف الرابط']);
});

// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLoading } from './loading';

type Read = () => Promise<string>;

function Shown({ read }: { read: Read | null }) {
  const [loading, retry] = useLoading(read);
  const words = loading.state === 'ready' ? loading.value : loading.state;
  return <button onClick={retry}>{words}</button>;
}

/** A reading that ends only when the test says so. */
function heldReading() {
  let end: (value: string) => void = () => undefined;
  const read: Read = () => new Promise((resolve) => (end = resolve));
  return { read, end: (value: string) => act(async () => end(value)) };
}

describe('what is read from the desk', () => {
  const box = document.createElement('div');
  let root: ReturnType<typeof createRoot>;
  const show = (read: Read | null) => act(async () => root.render(<Shown read={read} />));
  beforeEach(() => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    root = createRoot(box);
  });
  afterEach(async () => {
    await act(async () => root.unmount());
    vi.unstubAllGlobals();
  });

  it('is the answer to the last question, however late an earlier one comes', async () => {
    const [slow, quick] = [heldReading(), heldReading()];
    await show(slow.read);
    await show(quick.read);
    await quick.end('الأخير');
    await slow.end('المتأخر');
    expect(box.textContent).toBe('الأخير');
  });

  it('is read again when that is asked for', async () => {
    const read = vi.fn<Read>().mockRejectedValueOnce(new Error('away')).mockResolvedValue('هنا');
    await show(read);
    expect(box.textContent).toBe('refused');
    await act(async () => box.querySelector('button')?.click());
    expect(box.textContent).toBe('هنا');
  });
});

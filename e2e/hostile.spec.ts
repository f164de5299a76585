import { expect, test } from './support/desk';
import { copyOf, draftOnDisk, newDraft, saved } from './support/sheet';

const HOSTILE = `
  <p onclick="window.hurt = 1">فقرة أولى</p>
  <script>window.hurt = 2</script>
  <img src="x" onerror="window.hurt = 3">
  <svg><script>window.hurt = 4</script><a href="javascript:window.hurt=5">سهم</a></svg>
  <p><a href="javascript:window.hurt=6">رابط خبيث</a> و<a href="data:text/html,x">بيانات</a>
  و<a href="https://example.org/ok">رابط سليم</a></p>
  <iframe srcdoc="<script>parent.hurt = 7</script>"></iframe>
  <form action="https://example.org"><input name="q"></form>
  <style>body { display: none }</style>
  <math><mtext><style><img src=x onerror="window.hurt=8"></style></mtext></math>`;

const TRACES = /script|onerror|onclick|javascript:|data:text|iframe|svg|hurt|<form|srcdoc/u;

test('hostile HTML that is pasted leaves no trace in draft, preview or export', async ({ app }) => {
  await newDraft(app);
  await app.page.getByTestId('headline').fill('عنوان');
  await copyOf(app).click();
  await copyOf(app).evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    clipboardData.setData('text/plain', 'نص');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, HOSTILE);
  await expect(copyOf(app)).toContainText('فقرة أولى');
  await saved(app);
  const { body } = await draftOnDisk(app);
  expect(JSON.stringify(body)).not.toMatch(TRACES);
  expect(JSON.stringify(body)).toContain('https://example.org/ok');

  await app.page.getByRole('tab', { name: 'المعاينة' }).click();
  const preview = app.page.getByTestId('preview').contentFrame();
  await expect(preview.getByText('فقرة أولى')).toBeVisible();
  expect(await preview.locator('article').innerHTML()).not.toMatch(TRACES);
  expect(await preview.locator('article a').count()).toBe(1);

  await app.page.getByTestId('export-open').click();
  const file = await app.saved(() => app.page.getByTestId('export-html').click());
  const withoutDataBlocks = file.text.replaceAll(
    /<script type="application\/(?:ld\+)?json"[\s\S]*?<\/script>/gu,
    '',
  );
  expect(withoutDataBlocks).not.toMatch(
    /<script|onerror|onclick|javascript:|<iframe|<svg|hurt|<form/u,
  );
  expect(file.text).not.toMatch(/hurt|onerror|javascript:/u);
  expect(await app.page.evaluate(() => 'hurt' in window)).toBe(false);
});

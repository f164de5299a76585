import { expect, test } from 'vitest';
import { ar } from '../../i18n/ar';
import { providerOf } from './provider-of';

test.each([
  ['https://www.youtube.com/watch?v=1', 'يوتيوب'],
  ['https://youtu.be/1', 'يوتيوب'],
  ['https://m.facebook.com/1', 'فيسبوك'],
  ['https://twitter.com/a/status/1', 'إكس'],
  ['https://www.example.org/1', 'example.org'],
  // Not what it looks like.
  ['https://youtube.com.example.org/1', 'youtube.com.example.org'],
  ['https://notyoutube.com/1', 'notyoutube.com'],
])('%s is offered by %s', (url, name) => {
  expect(providerOf(url, ar)).toBe(name);
});

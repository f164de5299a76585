import { describe, expect, it } from 'vitest';
import { blankArticle } from '../article/blank-article';
import { imagesOf } from './images-of';

const image = (file: unknown) => ({ type: 'image', attrs: { file } });
const lead = (file: string) => ({ file, alt: '', caption: '', credit: '' });

describe('the pictures of an article', () => {
  it('are those of its head and its body, in boxes too, each once', () => {
    const body = {
      type: 'doc' as const,
      content: [
        image('b.png'),
        { type: 'infoBox', content: [image('c.webp'), image('a.jpg')] },
        image('b.png'),
      ],
    };
    const article = { ...blankArticle(''), leadImage: lead('a.jpg'), body };
    expect(imagesOf(article)).toEqual(['a.jpg', 'b.png', 'c.webp']);
  });

  it('are none on the web, and nothing that leads elsewhere', () => {
    const body = { type: 'doc' as const, content: [image('../a.png'), image(7), image('a.svg')] };
    const article = { ...blankArticle(''), leadImage: lead('https://cdn.test/a.png'), body };
    expect(imagesOf(article)).toEqual([]);
  });
});

import type { Article } from '../../article/article';
import { pageArticle } from './page-article';
import { pageHead } from './page-head';
import { pageLanguage } from './page-language';
import { publicArticle } from './public-article';
import { shownArticle } from './shown-article';

/**
 * The article as a complete page that can be published as it is: one file, no script that runs, no
 * font, picture or style from elsewhere but the lead image. The notes are never in it.
 *
 * What the page shows is what counts when `readHtml` reads it again; a data block holds the exact
 * value of the few fields that a page cannot show exactly. Directional overrides and whatever else
 * could reach beyond its own text are left out of the page (`shownText`).
 */
export function writeHtml(article: Article): string {
  const published = publicArticle(article);
  const shown = shownArticle(published);
  const { tag, direction } = pageLanguage(article.language);
  return `<!DOCTYPE html>
<html lang="${tag}" dir="${direction}">
<head>
${pageHead(published, shown)}
</head>
<body>
${pageArticle(shown)}
</body>
</html>
`;
}

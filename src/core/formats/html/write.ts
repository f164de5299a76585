import type { Article } from '../../article/article';
import { imageAddress } from '../../body/image-file';
import { type ImageAddress, pageArticle } from './page-article';
import { pageHead } from './page-head';
import { pageLanguage } from './page-language';
import { publicArticle } from './public-article';
import { shownArticle } from './shown-article';

/**
 * The article as a complete page that can be published as it is: no script that runs, no font or style
 * from elsewhere; pictures lie beside it, or the lead image where its address says. The notes are never in it.
 *
 * What the page shows is what counts when `readHtml` reads it again; a data block holds the exact
 * value of the few fields that a page cannot show exactly. Directional overrides and whatever else
 * could reach beyond its own text are left out of the page (`shownText`).
 * @param addressOf the address of a picture that is kept with the drafts; in the folder `images` beside
 *   the page when left out
 */
export function writeHtml(article: Article, addressOf: ImageAddress = imageAddress): string {
  const published = publicArticle(article);
  const shown = shownArticle(published);
  const { tag, direction } = pageLanguage(article.language);
  return `<!DOCTYPE html>
<html lang="${tag}" dir="${direction}">
<head>
${pageHead(published, shown)}
</head>
<body>
${pageArticle(shown, addressOf)}
</body>
</html>
`;
}

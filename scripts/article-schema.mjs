// Writes docs/article.schema.json, the JSON Schema of the article format, from the schema that the
// program itself reads articles with. A unit test says when it has to be run again.
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '..');

const { module } = await runnerImport(resolve(root, 'src/core/formats/json/json-schema.ts'), {
  configFile: false,
  logLevel: 'error',
});
await writeFile(resolve(root, 'docs/article.schema.json'), module.articleJsonSchema());
console.log('docs/article.schema.json is written');

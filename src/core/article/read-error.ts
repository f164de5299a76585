/** Why outside data is no article that can be read. */
export type ReadErrorCode =
  /** Not JSON at all; `detail` is the position when known. */
  | 'broken-json'
  /** JSON, or a page, but not an article of ours. */
  | 'not-an-article'
  /** A field holds a value of the wrong type; `detail` is the field's path. */
  | 'wrong-type'
  /** No text: an image, a PDF. `detail` names the kind when it is known. */
  | 'binary'
  /** No Word file as .docx has it, whatever its name is. `detail` names the kind when it is known. */
  | 'not-docx'
  /** A Word file that a password protects. */
  | 'encrypted'
  /** A Word file that is damaged, or made to do damage; `detail` is for the log. */
  | 'broken-docx'
  /** A ZIP file without an article that this program exported. */
  | 'not-a-bundle'
  /** Nothing in it. */
  | 'empty'
  /** Larger than the reader accepts; `detail` is the limit in MB. */
  | 'too-large';

/** Outside data that cannot be read as an article. */
export class ReadError extends Error {
  override readonly name = 'ReadError';

  constructor(
    readonly code: ReadErrorCode,
    readonly detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

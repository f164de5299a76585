import { NodeViewWrapper, type ReactNodeViewProps } from '@tiptap/react';
import { ImageUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useId } from 'react';
import type { ImageAttributes } from '#core/body/nodes/image';
import { pickFiles } from '../../bulk/pick-files';
import { useStrings } from '../../i18n/language';
import { addImages } from '../../images/add-images';
import { Picture } from '../../images/picture';
import { PICTURE_TYPES } from '../../images/picture-files';
import { Button } from '../../ui/button';
import { changeImage } from './change-image';
import { ImageText } from './image-text';
import styles from './image-view.module.css';
import { selectImage } from './select-image';

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function sizeOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/**
 * A picture in the sheet with its caption and credit, edited in place as readers will see them, and the
 * words for those who do not see it, which are asked for until they are there.
 */
export function ImageView({ editor, node, getPos, deleteNode }: ReactNodeViewProps) {
  const strings = useStrings().images;
  const hintId = useId();
  const [file, alt] = [textOf(node.attrs['file']), textOf(node.attrs['alt'])];
  const [caption, credit] = [textOf(node.attrs['caption']), textOf(node.attrs['credit'])];
  const [width, height] = [sizeOf(node.attrs['width']), sizeOf(node.attrs['height'])];
  const { isEditable } = editor;

  const change = (changes: Partial<ImageAttributes>) => {
    const tr = changeImage(editor.state, getPos(), file, changes);
    if (tr !== null) editor.view.dispatch(tr);
  };
  const select = () => {
    const position = getPos();
    if (position === undefined) return;
    editor.view.dispatch(selectImage(editor.state, position));
    editor.view.focus();
  };
  const replace = async () => {
    const [stored] = await addImages(await pickFiles('file', PICTURE_TYPES));
    if (stored !== undefined && !editor.isDestroyed) change(stored);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    select();
  };
  const name = alt || caption;
  return (
    <NodeViewWrapper
      as="figure"
      className={styles['figure']}
      aria-label={name === '' ? strings.altIsMissing : strings.imageOf(name)}
      aria-describedby={isEditable ? hintId : undefined}
      data-testid="image-block"
      onKeyDown={onKeyDown}
    >
      <div className={styles['picture']} data-drag-handle>
        <Picture file={file} alt={alt} width={width} height={height} />
        {isEditable && (
          <div className={styles['tools']}>
            <Button
              icon={<ImageUp size={16} aria-hidden />}
              label={strings.replace}
              onPress={() => void replace()}
              data-testid="image-replace"
            />
            <Button
              icon={<Trash2 size={16} aria-hidden />}
              label={strings.remove}
              onPress={() => {
                select();
                deleteNode();
              }}
              data-testid="image-remove"
            />
          </div>
        )}
      </div>
      <figcaption className={styles['texts']}>
        <ImageText
          label={strings.caption}
          hint={strings.captionHint}
          value={caption}
          isEditable={isEditable}
          onChange={(text) => change({ caption: text })}
          look="caption"
        />
        <ImageText
          label={strings.credit}
          hint={strings.creditHint}
          value={credit}
          isEditable={isEditable}
          onChange={(text) => change({ credit: text })}
          look="credit"
        />
        <ImageText
          label={strings.alt}
          hint={strings.altHint}
          value={alt}
          isEditable={isEditable}
          onChange={(text) => change({ alt: text })}
          onLeave={select}
          look="alt"
        />
      </figcaption>
      {isEditable && (
        <span id={hintId} hidden>
          {strings.editHint}
        </span>
      )}
    </NodeViewWrapper>
  );
}

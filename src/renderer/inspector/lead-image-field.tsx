import { ImagePlus, ImageUp, Trash2 } from 'lucide-react';
import { useEffect, useEffectEvent, useId, useRef } from 'react';
import type { LeadImage } from '#core/article/article';
import { pickFiles } from '../bulk/pick-files';
import type { DraftSession } from '../drafts/draft-session';
import { oneLine } from '../editor/one-line';
import { aidField } from '../editor/typing/field-aids';
import { useStrings } from '../i18n/language';
import { addImages } from '../images/add-images';
import { Picture } from '../images/picture';
import { PICTURE_TYPES } from '../images/picture-files';
import { PICTURES_DROPPED } from '../images/pictures-dropped';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { TextInput } from '../ui/text-input';
import styles from './lead-image-field.module.css';

/** The picture at the head of the article: chosen or dropped here, with its texts. */
export function LeadImageField(props: { session: DraftSession }) {
  const { session } = props;
  const { readOnly } = session;
  const strings = useStrings().images;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const image = useObserved(session.fields, (article) => article.leadImage);

  const take = async (files: readonly File[]) => {
    const [stored] = await addImages(files.slice(0, 1));
    if (stored === undefined) return;
    // What has been written meanwhile stays.
    const texts = session.fields.get().leadImage ?? { alt: '', caption: '', credit: '' };
    session.update({ leadImage: { ...texts, file: stored.file } });
  };
  const choose = async () => take(await pickFiles('file', PICTURE_TYPES));
  const onDropped = useEffectEvent((files: readonly File[]) => void take(files));
  useEffect(() => {
    const element = section.current;
    if (element === null || readOnly) return undefined;
    const stop = new AbortController();
    element.addEventListener(
      PICTURES_DROPPED,
      (event) => {
        event.preventDefault();
        onDropped(event.files);
      },
      { signal: stop.signal },
    );
    return () => stop.abort();
  }, [readOnly]);

  if (image === null && readOnly) return null;
  return (
    <section
      ref={section}
      className={styles['field']}
      aria-labelledby={id}
      data-testid="lead-image"
    >
      <h3 id={id}>{strings.lead}</h3>
      {image === null ? (
        <>
          <p>{strings.leadHint}</p>
          <Button
            look="outline"
            icon={<ImagePlus size={16} aria-hidden />}
            onPress={() => void choose()}
            data-testid="lead-image-choose"
          >
            {strings.choose}
          </Button>
        </>
      ) : (
        <>
          <div className={styles['picture']}>
            <Picture file={image.file} alt={image.alt} />
            {!readOnly && (
              <div className={styles['tools']}>
                <Button
                  icon={<ImageUp size={16} aria-hidden />}
                  label={strings.replace}
                  onPress={() => void choose()}
                />
                <Button
                  icon={<Trash2 size={16} aria-hidden />}
                  label={strings.remove}
                  onPress={() => session.update({ leadImage: null })}
                  data-testid="lead-image-remove"
                />
              </div>
            )}
          </div>
          <Texts session={session} image={image} />
        </>
      )}
    </section>
  );
}

function Texts(props: { session: DraftSession; image: LeadImage }) {
  const { session, image } = props;
  const strings = useStrings().images;
  const shared = { readOnly: session.readOnly, onInput: aidField };
  const change = (texts: Partial<LeadImage>) =>
    session.update({ leadImage: { ...image, ...texts } });
  return (
    <>
      <div data-field="leadImage.alt">
        <TextInput
          {...shared}
          label={strings.alt}
          {...(image.alt === '' && { hint: strings.altHint })}
          value={image.alt}
          onChange={(alt) => change({ alt: oneLine(alt) })}
          data-testid="lead-image-alt"
        />
      </div>
      <div data-field="leadImage.caption">
        <TextInput
          {...shared}
          label={strings.caption}
          value={image.caption}
          onChange={(caption) => change({ caption: oneLine(caption) })}
          data-testid="lead-image-caption"
        />
      </div>
      <div data-field="leadImage.credit">
        <TextInput
          {...shared}
          label={strings.credit}
          value={image.credit}
          onChange={(credit) => change({ credit: oneLine(credit) })}
          data-testid="lead-image-credit"
        />
      </div>
    </>
  );
}

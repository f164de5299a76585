import { Maximize2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { describeRefusal } from '#api/describe-refusal';
import type { DraftSession } from '../drafts/draft-session';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { DEVICE_WIDTHS, type Device } from './device-widths';
import type { ScrollPlace } from './frame-listeners';
import { type Measure, PageFrames } from './page-frames';
import styles from './preview-panel.module.css';
import { usePreviewPage } from './use-preview-page';
import { WidePreview } from './wide-preview';
import { WidthPicker } from './width-picker';

/**
 * The page as it would be exported now, at the width of a phone, a tablet or a desktop. It follows
 * the sheet while one types; enlarged, it takes the whole window.
 */
export function PreviewPanel(props: {
  session: DraftSession;
  width: Device;
  onWidthChange: (width: Device) => void;
}) {
  const { session, width, onWidthChange } = props;
  const strings = useStrings().preview;
  const language = useLanguage();
  const page = usePreviewPage(session);
  const [wide, setWide] = useState(false);
  const [measure, setMeasure] = useState<Measure | null>(null);
  // One place for the panel and the enlarged view: the reader stays where they were.
  const [place] = useState<ScrollPlace>({ top: 0, part: 0 });

  const frames = page.path !== null && (
    <PageFrames
      path={page.path}
      width={DEVICE_WIDTHS[width]}
      place={place}
      onMeasure={setMeasure}
    />
  );
  const caption = measure !== null && strings.measure(measure.width, measure.percent);
  return (
    <section className={styles['panel']} aria-label={strings.title}>
      <div className={styles['controls']}>
        <WidthPicker device={width} onDevice={onWidthChange} />
        <Button
          icon={<Maximize2 size={16} aria-hidden />}
          label={strings.expand}
          onPress={() => setWide(true)}
          data-testid="preview-expand"
        />
      </div>
      {page.refusal !== null && (
        <output className={styles['refusal']}>
          <TriangleAlert size={16} aria-hidden />
          <span>
            {strings.kept} {describeRefusal(page.refusal.code, page.refusal.detail, language)}
          </span>
        </output>
      )}
      <div className={styles['room']}>{!wide && frames}</div>
      <p className={styles['caption']}>{caption}</p>
      <WidePreview
        isOpen={wide}
        onClose={() => setWide(false)}
        device={width}
        onDevice={onWidthChange}
        caption={caption}
      >
        {frames}
      </WidePreview>
    </section>
  );
}

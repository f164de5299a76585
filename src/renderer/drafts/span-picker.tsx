import { useState } from 'react';
import { readDate } from '#core/article/dates';
import { useLanguage, useStrings } from '../i18n/language';
import { TextInput } from '../ui/text-input';
import styles from './filter-menu.module.css';
import type { DaySpan } from './listing-filter';
import { dayInWords } from './moment-words';
import { Picker } from './picker';

const PRESETS = ['any', 'today', 'week', 'month', 'between'] as const;

type Preset = (typeof PRESETS)[number];

const SPANS: Record<Preset, DaySpan> = {
  any: { kind: 'any' },
  today: { kind: 'recent', days: 1 },
  week: { kind: 'recent', days: 7 },
  month: { kind: 'recent', days: 30 },
  between: { kind: 'between', from: null, until: null },
};

function presetOf(span: DaySpan): Preset {
  if (span.kind !== 'recent') return span.kind;
  return span.days === 1 ? 'today' : span.days === 7 ? 'week' : 'month';
}

/** When the drafts were last changed: lately, or between two dates. */
export function SpanPicker(props: { span: DaySpan; onChange: (span: DaySpan) => void }) {
  const { span, onChange } = props;
  const strings = useStrings().library;
  return (
    <>
      <Picker
        label={strings.span}
        value={presetOf(span)}
        choices={PRESETS.map((value) => ({ value, name: strings.spans[value] }))}
        onChange={(preset) => onChange(SPANS[preset])}
        data-testid="span"
      />
      {span.kind === 'between' && (
        <div className={styles['days']}>
          <DayInput
            label={strings.from}
            day={span.from}
            onChange={(from) => onChange({ ...span, from })}
            data-testid="span-from"
          />
          <DayInput
            label={strings.until}
            day={span.until}
            onChange={(until) => onChange({ ...span, until })}
            data-testid="span-until"
          />
        </div>
      )}
    </>
  );
}

/** A day, typed as dates are typed on the sheet. */
function DayInput(props: {
  label: string;
  day: string | null;
  onChange: (day: string | null) => void;
  'data-testid': string;
}) {
  const { label, day, onChange } = props;
  const { fields } = useStrings();
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (day === null ? '' : dayInWords(day, language));
  const understood = typed === null || typed.trim() === '' || readDate(typed) !== null;
  return (
    <TextInput
      label={label}
      dir="auto"
      value={shown}
      fault={understood ? null : fields.badDate}
      onChange={(text) => {
        setTyped(text);
        const read = readDate(text);
        if (text.trim() === '') onChange(null);
        else if (read !== null) onChange(read.slice(0, 'YYYY-MM-DD'.length));
      }}
      data-testid={props['data-testid']}
    />
  );
}

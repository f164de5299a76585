import { useId } from 'react';
import type { Settings } from '#api/settings';
import { keysOf } from '../editor/commands/keys-of';
import { useStrings } from '../i18n/language';
import type { Strings } from '../i18n/strings';
import { Switch } from '../ui/switch';
import { SettingsChoice } from './settings-choice';
import styles from './settings-typing.module.css';

/** An aid with an example of it, which is Arabic in both languages of the interface. */
interface Aid {
  name: keyof Strings['typing']['aids'];
  /** What is typed; left out where one sees no difference. */
  typed?: string;
  /** What stands there then. */
  shown: string;
  /** It has its own order, from left to right. */
  isLtr?: true;
}

/** The aids in the order of the dialog. */
const AIDS: Aid[] = [
  { name: 'aidPunctuation', typed: 'قال,', shown: 'قال،' },
  { name: 'aidQuotes', typed: '"نعم"', shown: '«نعم»' },
  { name: 'aidWaw', typed: 'و قال', shown: 'وقال' },
  { name: 'aidEllipsis', typed: 'ثم...', shown: 'ثم…' },
  { name: 'aidSpaces', shown: '5\u00A0كم ، 18\u00A0سبتمبر ، د.\u00A0منى' },
  { name: 'aidIsolate', typed: 'C++', shown: 'C++', isLtr: true },
  { name: 'aidAutoformat', shown: '## عنوان ، - بند ، 1. بند ، > اقتباس' },
  { name: 'aidLinks', shown: 'www.example.org', isLtr: true },
];

const DIGITS = ['typed', 'latin', 'arabic'] as const;

/** The typing aids, each with an example and its switch. */
export function SettingsTyping(props: {
  settings: Settings;
  onChange: (changes: Partial<Settings>) => void;
}) {
  const { settings, onChange } = props;
  const words = useStrings().typing;
  return (
    <div className={styles['typing']}>
      <p className={styles['hint']}>{words.hint(keysOf('undo'))}</p>
      <ul className={styles['aids']}>
        {AIDS.map((aid) => (
          <AidSwitch
            key={aid.name}
            aid={aid}
            isOn={settings[aid.name]}
            onChange={(isOn) => onChange({ [aid.name]: isOn })}
          />
        ))}
      </ul>
      <SettingsChoice
        label={words.digits}
        options={DIGITS.map((value) => ({ value, name: words.digitNames[value] }))}
        value={settings.aidDigits}
        onChange={(aidDigits) => onChange({ aidDigits })}
      />
    </div>
  );
}

function AidSwitch(props: { aid: Aid; isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { name, typed, shown, isLtr } = props.aid;
  const words = useStrings().typing;
  const id = useId();
  return (
    <li>
      <Switch isOn={props.isOn} onChange={props.onChange} describedBy={id}>
        {words.aids[name]}
      </Switch>
      <p id={id} className={styles['example']} lang="ar" dir="rtl">
        {typed !== undefined && (
          <>
            <bdi dir="rtl">{typed}</bdi> <span aria-hidden>←</span>{' '}
          </>
        )}
        <bdi dir={isLtr === true ? 'ltr' : 'rtl'}>{shown}</bdi>
      </p>
    </li>
  );
}

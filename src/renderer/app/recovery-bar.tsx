import type { Recovery } from '#api/contract';
import { momentInWords } from '../drafts/moment-words';
import type { Library } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useNow } from '../ui/use-now';
import { Bar } from './bar';
import { overlay } from './overlay';

/** Says that the journal brought words back, until the editor has seen it. */
export function RecoveryBar(props: { library: Library; recovery: Recovery }) {
  const { library } = props;
  const { at, before, besides } = props.recovery;
  const language = useLanguage();
  const { safety } = useStrings();
  const moment = momentInWords(at, useNow(), language);
  return (
    <Bar
      tone="good"
      actions={
        <>
          {before !== null && (
            <Button look="outline" onPress={() => overlay.set('history')}>
              {safety.showBefore}
            </Button>
          )}
          {besides !== null && (
            <Button look="outline" onPress={() => void library.open(besides)}>
              {safety.openOriginal}
            </Button>
          )}
          <Button look="outline" onPress={() => library.acceptRecovery()}>
            {safety.accept}
          </Button>
        </>
      }
    >
      <p>{besides === null ? safety.recovered(moment) : safety.recoveredBesides(moment)}</p>
    </Bar>
  );
}

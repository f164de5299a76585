import { useEffect, useState } from 'react';
import { DeskError } from '#api/desk-error';
import { deskInfo } from '../desk/connection';
import { line } from '../desk/line';
import { asRefusal, type Library } from '../drafts/library';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { useObserved } from '../ui/observable';
import { Bar } from './bar';

/** What one should know of the drafts folder and of the settings, as the desk found them. */
export function FolderBars(props: { library: Library }) {
  const { library } = props;
  const language = useLanguage();
  const { safety } = useStrings();
  const info = useObserved(deskInfo.current, (value) => value);
  const [seen, setSeen] = useState(false);
  const [stillHeld, setStillHeld] = useState(false);
  useEffect(() => {
    void deskInfo.load();
    return line.subscribe(() => {
      if (line.get() === 'up') void deskInfo.load();
    });
  }, []);

  const take = async () => {
    try {
      await deskInfo.take();
      setStillHeld(false);
      library.refusal.set(null);
      await library.refreshOpen();
    } catch (error) {
      const inUse = error instanceof DeskError && error.code === 'locked';
      setStillHeld(inUse);
      library.refusal.set(inUse ? null : asRefusal(error));
    }
  };
  if (info === null) return null;
  const { heldBy, settingsTrouble } = info;
  return (
    <>
      {heldBy !== null && (
        <Bar
          tone="notice"
          actions={
            <Button look="outline" onPress={() => void take()}>
              {safety.take}
            </Button>
          }
        >
          <p>{stillHeld ? safety.heldStill(heldBy) : safety.held(heldBy)}</p>
        </Bar>
      )}
      {settingsTrouble !== null && !seen && (
        <Bar tone="notice" onDismiss={() => setSeen(true)}>
          <p>{settingsTrouble[language]}</p>
        </Bar>
      )}
    </>
  );
}

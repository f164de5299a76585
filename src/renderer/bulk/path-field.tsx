import { FolderOpen } from 'lucide-react';
import { isAbsolutePath } from '../app/is-absolute-path';
import { host, savesByDialog } from '../desk/connection';
import { useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import { TextInput } from '../ui/text-input';
import styles from './bulk.module.css';

/**
 * An absolute path, typed; where the host has a dialog for folders, a folder can be chosen as well.
 * A page in a browser never learns a path.
 */
export function PathField(props: {
  label: string;
  hint?: string;
  path: string;
  onChange: (path: string) => void;
  /** Makes the path of the folder that was chosen; left out where a folder is not what is wanted. */
  pathIn?: (folder: string) => string;
  'data-testid': string;
}) {
  const { label, hint, path, onChange, pathIn } = props;
  const strings = useStrings().bulk;
  const picks = savesByDialog && pathIn !== undefined;
  const wrong = path.trim() !== '' && !isAbsolutePath(path.trim());
  async function choose(): Promise<void> {
    const folder = await host.pickFolder();
    if (folder !== null) onChange(pathIn?.(folder) ?? folder);
  }
  return (
    <div className={styles['path']} data-picks={picks || undefined}>
      <TextInput
        label={label}
        {...(hint !== undefined && { hint })}
        fault={wrong ? strings.notAbsolute : null}
        dir="ltr"
        value={path}
        onChange={onChange}
        data-testid={props['data-testid']}
      />
      {picks && (
        <Button
          look="outline"
          icon={<FolderOpen size={16} aria-hidden />}
          onPress={() => void choose()}
        >
          {strings.choosePath}
        </Button>
      )}
    </div>
  );
}

/** True for what a path field may be sent off with. */
export function isUsablePath(path: string): boolean {
  return isAbsolutePath(path.trim());
}

import { Undo2 } from 'lucide-react';
import type { FieldComparison } from '#core/compare/compare-articles';
import type { BlockComparison } from '#core/compare/compare-blocks';
import { fieldName } from '#core/words/field-names';
import { useLanguage, useStrings } from '../i18n/language';
import { Button } from '../ui/button';
import styles from './article-comparison.module.css';
import { BodyComparison } from './body-comparison';
import { FieldContent, isFieldEmpty, isFieldShown } from './field-content';
import type { ComparisonView } from './text-runs';

/** What can be taken back from the older article of a comparison. */
export interface PartRestore {
  field: (field: string) => void;
  block: (block: BlockComparison) => void;
}

/** Two articles, field by field; fields that did not change are named in one line at the end. */
export function ArticleComparison(props: {
  fields: readonly FieldComparison[];
  view: ComparisonView;
  /** Null where nothing can be restored. */
  restore: PartRestore | null;
}) {
  const { fields, view, restore } = props;
  const language = useLanguage();
  const words = useStrings().history;
  const shown = fields.filter((field) => isFieldShown(field, view));
  const others = fields.filter((field) => !shown.includes(field) && !isFieldEmpty(field));
  const names = others.map(({ field }) => fieldName(field, language)).join(words.comma);
  if (shown.length === 0) {
    const minor = fields.some(({ difference }) => difference === 'minor');
    return <p className={styles['nothing']}>{minor ? words.onlyMinor : words.identical}</p>;
  }
  return (
    <>
      {shown.map((comparison) => (
        <ChangedField
          key={comparison.field}
          comparison={comparison}
          view={view}
          restore={restore}
        />
      ))}
      {names !== '' && <p className={styles['unchanged']}>{words.unchanged(names)}</p>}
    </>
  );
}

function ChangedField(props: {
  comparison: FieldComparison;
  view: ComparisonView;
  restore: PartRestore | null;
}) {
  const { comparison, view, restore } = props;
  const { field, difference } = comparison;
  const language = useLanguage();
  const words = useStrings().history;
  const name = fieldName(field, language);
  return (
    <section
      className={styles['field']}
      aria-label={name}
      data-testid="changed-field"
      data-field={field}
    >
      <header>
        <h3>{name}</h3>
        {difference === 'minor' && <span className={styles['minor']}>{words.minor}</span>}
        {restore !== null && (
          <span className={styles['restore']}>
            <Button
              look="link"
              icon={<Undo2 size={16} aria-hidden />}
              aria-label={words.restoreFieldNamed(name)}
              onPress={() => restore.field(field)}
              data-testid="restore-field"
            >
              {words.restoreField}
            </Button>
          </span>
        )}
      </header>
      {comparison.kind === 'body' ? (
        <BodyComparison
          blocks={comparison.blocks}
          view={view}
          onRestore={restore === null ? null : restore.block}
        />
      ) : (
        <FieldContent comparison={comparison} view={view} />
      )}
    </section>
  );
}

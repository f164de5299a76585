import { useMemo } from 'react';
import { compareArticles } from '#core/compare/compare-articles';
import type { ArticleMerge } from '#core/compare/merge-articles';
import type { HunkChoice, Side } from '#core/compare/merge-blocks';
import { fieldName } from '#core/words/field-names';
import { useLanguage, useStrings } from '../i18n/language';
import { isFieldEmpty } from '../history/field-content';
import { BodyDifferences } from './body-differences';
import { FieldSide } from './difference';
import styles from './differences.module.css';
import { SideChoice } from './side-choice';

const SIDES = ['mine', 'theirs'] as const satisfies Side[];

/** Every field and every place of the body in which two sides differ, in reading order. */
export function Differences(props: {
  merge: ArticleMerge;
  fields: ReadonlyMap<string, Side>;
  hunks: ReadonlyMap<number, HunkChoice>;
  onField: (field: string, side: Side) => void;
  onHunk: (index: number, choice: HunkChoice) => void;
}) {
  const { merge, fields, hunks, onField, onHunk } = props;
  const language = useLanguage();
  const { conflict, history } = useStrings();
  const comparisons = useMemo(() => compareArticles(merge.theirs, merge.mine), [merge]);
  const same = comparisons.filter(({ field, kind }) => {
    const found = merge.fields.find((one) => one.field === field);
    return kind !== 'body' && found?.changed === 'same';
  });
  const names = same
    .filter((one) => !isFieldEmpty(one))
    .map(({ field }) => fieldName(field, language));
  return (
    <>
      {comparisons.map((comparison) => {
        if (comparison.kind === 'body') {
          return (
            <BodyDifferences key="body" hunks={merge.body} choices={hunks} onChoice={onHunk} />
          );
        }
        const { field } = comparison;
        const found = merge.fields.find((one) => one.field === field);
        if (found === undefined || found.changed === 'same') return null;
        return (
          <SideChoice
            key={field}
            name={fieldName(field, language)}
            changed={conflict.changed[found.changed]}
            mine={<FieldSide comparison={comparison} side="mine" />}
            theirs={<FieldSide comparison={comparison} side="theirs" />}
            options={SIDES}
            choice={fields.get(field) ?? found.choice}
            onChoice={(side) => onField(field, side)}
          />
        );
      })}
      {names.length > 0 && (
        <p className={styles['same']}>{conflict.same(names.join(history.comma))}</p>
      )}
    </>
  );
}

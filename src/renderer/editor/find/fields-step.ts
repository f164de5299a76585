import type { Node } from '@tiptap/pm/model';
import { Step, StepMap, StepResult } from '@tiptap/pm/transform';
import type { Article } from '#core/article/article';
import { type FieldPlace, readFieldText, writeFieldText } from '#core/find/field-texts';

/** Words of a field that became other words. */
export interface FieldChange {
  place: FieldPlace;
  before: string;
  after: string;
}

/**
 * Changes words of the article's fields within a transaction of its body, so that one undo takes both
 * back. The document stays as it is: who listens to the transactions changes the fields.
 */
export class FieldsStep extends Step {
  readonly changes: readonly FieldChange[];

  constructor(changes: readonly FieldChange[]) {
    super();
    this.changes = changes;
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc);
  }

  override getMap(): StepMap {
    return StepMap.empty;
  }

  override invert(): FieldsStep {
    return new FieldsStep(
      this.changes.map(({ place, before, after }) => ({ place, before: after, after: before })),
    );
  }

  override map(): FieldsStep {
    return this;
  }

  override toJSON(): { stepType: string; changes: readonly FieldChange[] } {
    return { stepType: 'fields', changes: this.changes };
  }
}

/** An article's fields after a step; words that are other ones by now are left alone. */
export function changeFields(article: Article, { changes }: FieldsStep): Partial<Article> {
  let changed: Partial<Article> = {};
  for (const { place, before, after } of changes) {
    const now = { ...article, ...changed };
    if (readFieldText(now, place) === before) {
      changed = { ...changed, ...writeFieldText(now, place, after) };
    }
  }
  return changed;
}

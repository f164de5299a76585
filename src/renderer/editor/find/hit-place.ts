import type { FieldPlace } from '#core/find/field-texts';
import type { Strings } from '../../i18n/strings';
import type { Passage } from './passages';

function fieldPlaceName(place: FieldPlace, { fields, find }: Strings): string {
  switch (place.field) {
    case 'dateline':
      return fields[place.part];
    case 'sources':
    case 'relatedLinks':
    case 'leadImage':
      return find.places[place.field];
    case 'kicker':
    case 'headline':
    case 'subheadline':
    case 'byline':
    case 'category':
    case 'tags':
    case 'notes':
      break;
  }
  return fields[place.field];
}

/** What the place of a passage is called: «العنوان», «حاشية». */
export function passagePlace(passage: Passage, strings: Strings): string {
  if (passage.kind === 'field') return fieldPlaceName(passage.place, strings);
  if (passage.kind === 'text') return strings.fields.body;
  const { image, footnote, embed } = strings.find.places;
  if (passage.type === 'image') return image;
  return passage.type === 'footnote' ? footnote : embed;
}

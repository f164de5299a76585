import { isInAddress } from './text-before';
import type { TypingRule } from './typing-edit';

/** Three full stops are one sign, an ellipsis (U+2026); a fourth one right after gives them back. */
export const ellipsisRule: TypingRule = ({ before, typed }, { aidEllipsis }) => {
  const isThird = aidEllipsis && typed === '.' && /(?:^|[^./\\])\.\.$/u.test(before);
  return isThird && !isInAddress(before) ? { back: 3, length: 3, insert: '…' } : null;
};

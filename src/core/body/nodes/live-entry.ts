import { mergeAttributes, Node } from '@tiptap/core';
import { isoParts } from '../../article/is-iso-date';
import { directionAttribute } from '../block-direction';
import { textAttribute } from '../data-attribute';
import { toggleAround } from '../toggle-around';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    liveEntry: {
      /**
       * Makes the selected blocks an entry of a live blog, or takes them out of it.
       * @param time ISO 8601 date-time with offset; "" for none
       */
      toggleLiveEntry: (time: string) => ReturnType;
    };
  }
}

/** The class that marks an entry of a live blog in HTML. */
export const LIVE_ENTRY_CLASS = 'live-entry';

/** What HTML's `datetime` does not take: the year 0, and parts of milliseconds. */
const NOT_IN_HTML = /^0000|\.\d{4}/u;

/** True for what an entry's time may be: an ISO 8601 date-time with the offset from UTC. */
export function isEntryTime(text: string): boolean {
  const parts = NOT_IN_HTML.test(text) ? null : isoParts(text);
  return parts !== null && parts.hour !== null && parts.offset !== null;
}

/** What happened at one time, in a live blog. */
export const LiveEntry = Node.create({
  name: 'liveEntry',
  group: 'section',
  content: '(block | table)+',
  defining: true,
  addAttributes() {
    return { time: textAttribute('time', isEntryTime), ...directionAttribute };
  },
  parseHTML() {
    return [{ tag: `.${LIVE_ENTRY_CLASS}` }];
  },
  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes(HTMLAttributes, { class: LIVE_ENTRY_CLASS }), 0];
  },
  addCommands() {
    return { toggleLiveEntry: (time) => toggleAround(this.name, { time }) };
  },
});

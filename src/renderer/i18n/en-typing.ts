import type { Strings } from './strings';

/** English words of the typing aids and their settings. */
export const enTyping: Strings['typing'] = {
  tabs: { label: 'Sections of the settings', general: 'General', typing: 'Typing' },
  hint: (undo) =>
    `The aids work while you type. What is pasted keeps its letters, but addresses in it become links, and Latin text and numbers are isolated where they need it. Each correction is one step of undo: ${undo} gives back exactly what you typed.`,
  aids: {
    aidPunctuation: 'Arabic comma, semicolon and question mark',
    aidQuotes: 'Quotation marks',
    aidWaw: 'Join a detached waw to its word',
    aidEllipsis: 'Ellipsis',
    aidSpaces: 'Spaces that do not break a line',
    aidIsolate: 'Isolate Latin and numbers within Arabic',
    aidAutoformat: 'Format a paragraph by a sign at its start',
    aidLinks: 'Make links of addresses as they are typed',
  },
  digits: 'Digits',
  digitNames: { typed: 'As typed', latin: '2023', arabic: '٢٠٢٣' },
};

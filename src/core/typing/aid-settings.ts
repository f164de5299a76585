/** Which of the aids that change characters are on, by the names of the program's settings. */
export interface AidSettings {
  aidPunctuation: boolean;
  aidQuotes: boolean;
  aidWaw: boolean;
  aidEllipsis: boolean;
  aidSpaces: boolean;
  /** Digits as typed, or all of one system: 0-9 or ٠-٩. */
  aidDigits: 'typed' | 'latin' | 'arabic';
}

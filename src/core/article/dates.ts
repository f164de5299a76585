export { type DateReading, readDate, readDatePrefix, WEEKDAYS } from './dates-read';
export { dateInWords, type DateWordsOptions } from './dates-words';

export { type DateReading, readDate, readDatePrefix } from './dates-read';
export { dateInWords, type DateWordsOptions } from './dates-words';

/** What a draft's identifier consists of: with `.json` it is a file's name on every system. */
export const DRAFT_ID = /^[A-Za-z0-9_-]{1,64}$/u;

/** Arabic words of the section. */
export const arFind = {};

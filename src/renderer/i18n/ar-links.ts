/** Arabic words of the section. */
export const arCopyLinks = {};

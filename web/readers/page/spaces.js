// Spaces of a page, as a browser shows them.

/**
 * Runs of spaces are one, and those at the ends are none; a place where a line may break (U+200B) is none either.
 * @param {string} text
 */
export const tidySpaces = (text) =>
  text
    .replaceAll('\u200B', '')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim();

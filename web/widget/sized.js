// Sizes of the element's styles, which do not go by the root's font: sites set that as they like, and at 62.5%, which is
// common, all would be a third smaller.

const rem = ':host{--rem:var(--storydiff-size,max(1rem,16px))}';

/**
 * Styles with --rem in the place of rem; container queries, which know no custom properties, go by 16 pixels.
 * @param {string|import("lit").CSSResult} styles
 */
export const sized = (styles) =>
  rem +
  String(styles)
    .replace(/@container[^{]+/g, (query) => query.replace(/([\d.]+)rem/g, (_, count) => `${16 * count}px`))
    .replace(/(-?[\d.]+)rem\b/g, 'calc($1*var(--rem))');

// Figures as a language writes them.

/**
 * Formats numbers as `Intl` does, which is asked only when the first number comes: it takes long to start.
 * @param {string} lang
 * @param {Intl.NumberFormatOptions} [options]
 */
export function numberFormat(lang, options) {
  /** @type {Intl.NumberFormat | null} */
  let format = null;
  return (/** @type {number} */ value) => (format ??= new Intl.NumberFormat(lang, options)).format(value);
}

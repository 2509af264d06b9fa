// Figures as a language writes them.

/** Formats numbers as `Intl` does, which is asked only when the first number comes: it takes long to start. */
export function numberFormat(lang, options) {
  let format = null;
  return (value) => (format ??= new Intl.NumberFormat(lang, options)).format(value);
}

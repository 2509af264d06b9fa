// What the bundles share that needs nothing of the build itself.

/**
 * Leaves an import to the file beside the bundle.
 * @param {Record<string, string>} files
 */
export function beside(files) {
  return {
    name: 'storydiff-beside',
    /** @param {import('esbuild').PluginBuild} builder */
    setup(builder) {
      for (const [name, file] of Object.entries(files)) {
        builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: file, external: true }));
      }
    },
  };
}

/**
 * What pdf.js is to find: no Node, where it asks for a library to draw with, and the same browser everywhere; it makes a constant for
 * drawing. Buffer is named in a check alone, for which Parcel would look for a package of that name.
 */
export const pdfDefine = {
  Buffer: 'undefined',
  'import.meta.url': '""',
  process: 'undefined',
  navigator: '{"language":"en-US","platform":"","userAgent":""}',
  DOMMatrix: 'Object',
};

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

/** lzma1 has one class for both ways, and pages only ever unpack: this is that class without the other, 13 KB less. */
export const onlyUnpacking = {
  name: 'storydiff-only-unpacking',
  /** @param {import('esbuild').PluginBuild} builder */
  setup(builder) {
    builder.onLoad({ filter: /[\\/]lzma1[\\/]lib[\\/]lzma\.js$/ }, () => ({
      contents: `import { Decoder } from './decoder.js';
        import { InputBuffer, OutputBuffer } from './streams.js';
        export class LZMA {
          decompress(bytes) {
            const output = new OutputBuffer(3 * bytes.length);
            new Decoder().decompress(new InputBuffer(bytes), output);
            return output.toArray();
          }
        }`,
    }));
  },
};

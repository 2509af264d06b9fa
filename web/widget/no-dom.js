// What lit needs while it loads, where there is no DOM: the element can then be imported by a server that
// only passes its tag on. esbuild puts these in place of the globals of the same names.

const element = globalThis.HTMLElement ?? class {};
const page = globalThis.document ?? { createTreeWalker: () => ({}) };

export { element as HTMLElement, page as document };

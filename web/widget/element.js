// `storydiff/element`: the element as a module. Importing it registers nothing and needs no DOM.
//
//     import { defineStoryDiff } from 'storydiff/element';
//     defineStoryDiff();
//
// `import 'storydiff/define'` does both.

import { provideEngine, provideReaders } from './engine.js';
import { StoryDiffElement } from './story-diff.js';

export { addMessages } from './messages/index.js';
export { StoryDiffElement };

// Bundled apart, beside this file: the engine is loaded at the first comparison, readers at the first address.
provideEngine(() => import('storydiff:package'));
provideReaders(() => import('storydiff:readers'));

/** Registers the element, under another name where one is given; a second call does nothing. */
export function defineStoryDiff(name = 'story-diff') {
  const registry = globalThis.customElements; // null in the content scripts of extensions
  if (!registry || registry.get(name)) return;
  // A class can have one name only.
  registry.define(name, name === 'story-diff' ? StoryDiffElement : class extends StoryDiffElement {});
}

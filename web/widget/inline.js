// `storydiff/inline`: one classic script with engine and element inside, for pages opened from disk and
// for content systems into which one script is pasted. It registers <story-diff> and sets `globalThis.storydiff`.
// Readers of files are no part of it: only an article that is fetched by its address calls for them.

import { createInlineEngine, StorydiffError } from '../engine/inline.js';
import { provideEngine, provideReaders } from './engine.js';
import { addMessages } from './messages/index.js';
import { readersBeside } from './plain-readers.js';
import { StoryDiffElement } from './story-diff.js';

/** @import { Readers } from './types.d.ts' */

const script = /** @type {HTMLScriptElement|null|undefined} */ (globalThis.document?.currentScript)?.src;
const beside = (/** @type {string} */ name) => (script ? new URL(name, script).href : null);
const engine = createInlineEngine({ stems: beside('stems.js'), lexicons: beside('lexicon/'), packs: beside('packs/') });
provideEngine(async () => engine);
/** @type {Promise<Readers>|null} requested once, whether it succeeds or not */
let readers = null;
provideReaders(() => (readers ??= readersBeside(script)));

// Null in the content scripts of extensions.
const registry = globalThis.customElements;
if (registry && !registry.get('story-diff')) registry.define('story-diff', StoryDiffElement);

// Languages are scripts of their own (messages/script.js), before this one or after it.
const added = globalThis.storydiffMessages ?? [];
globalThis.storydiffMessages = /** @type {NonNullable<typeof storydiffMessages>} */ ({ push: addMessages });
added.forEach((messages) => addMessages(messages));

globalThis.storydiff = { compare: engine.compare, addMessages, StoryDiffElement, StorydiffError };

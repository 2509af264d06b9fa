// `storydiff/inline`: one classic script with everything inside, for pages opened from disk and for
// content systems into which one script is pasted. It registers <story-diff> and sets `globalThis.storydiff`.

import * as readers from '../readers/index.js';
import { createInlineEngine, StorydiffError } from '../engine/inline.js';
import { provideEngine, provideReaders } from './engine.js';
import { addMessages } from './messages/index.js';
import { StoryDiffElement } from './story-diff.js';

const engine = createInlineEngine();
provideEngine(async () => engine);
provideReaders(async () => readers);

if (typeof customElements !== 'undefined' && !customElements.get('story-diff')) customElements.define('story-diff', StoryDiffElement);

globalThis.storydiff = { compare: engine.compare, addMessages, StoryDiffElement, StorydiffError };

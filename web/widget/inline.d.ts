// A classic script that registers <story-diff> and sets `globalThis.storydiff`; it exports nothing.

import type { compare, StorydiffError } from '../engine/index.js';
import type { addMessages, StoryDiffElement } from './element.js';

declare global {
  var storydiff: {
    compare: typeof compare;
    addMessages: typeof addMessages;
    StoryDiffElement: typeof StoryDiffElement;
    StorydiffError: typeof StorydiffError;
  };
}

export {};

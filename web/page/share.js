// Sharing the comparison: as a file, or copied. What makes the files is a script beside the page, added at the first
// of them.

import { loadPart } from '../readers/parts.js';

/** @import { StoryDiffElement } from '../widget/story-diff.js' */
/** @import { Labels, PageMessages, PageState } from './types.d.ts' */
/** @import { kinds as made } from './share-files.js' */

/** @param {string} name @param {string} type @param {BlobPart} content */
function save(name, type, content) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/**
 * A file name from both sides' names: letters and digits of any script, joined by dashes.
 * @param {Labels} labels
 * @param {string} extension
 */
export function fileName(labels, extension) {
  /** @param {string} label */
  const part = (label) =>
    label
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40) || 'text';
  return `${part(labels.left)}--${part(labels.right)}.${extension}`;
}

/**
 * The content of a kind of file (share-files.js has them) of what is on screen.
 * @param {keyof typeof made} kind
 * @param {PageState} state
 * @param {StoryDiffElement} element
 * @param {PageMessages} m
 */
export async function contentOf(kind, state, element, m) {
  const { kinds } = await loadPart('share', 'share.js');
  return kinds[kind].make(state, element, m);
}

/**
 * @param {keyof typeof made} kind
 * @param {PageState} state
 * @param {StoryDiffElement} element
 * @param {PageMessages} m
 */
export async function download(kind, state, element, m) {
  const { extension, type } = (await loadPart('share', 'share.js')).kinds[kind];
  save(fileName(state.labels, extension), type, await contentOf(kind, state, element, m));
}

// The choices of a reader, kept in this browser: view, colours, language, keys.

const key = 'storydiff-settings';

/** @type {readonly string[]} */
export const themes = ['system', 'light', 'dark', 'contrast'];

/** @import { Settings } from './types.d.ts' */

/** @type {Settings} */
const defaults = { view: null, theme: 'system', language: null, singleKeys: true };

/**
 * What a kept value has to be; which views there are, the element knows.
 * @type {Record<keyof Settings, (value: unknown) => boolean>}
 */
const isRight = {
  view: (value) => value === null || typeof value === 'string',
  theme: (value) => typeof value === 'string' && themes.includes(value),
  language: (value) => value === null || typeof value === 'string',
  singleKeys: (value) => typeof value === 'boolean',
};

/**
 * The kept choices. Each that is missing or wrong is the default, and the others stay; what is unknown is ignored.
 * @returns {Settings}
 */
export function readSettings(storage = safeStorage()) {
  /** @type {Record<string, unknown>} */
  let kept = {};
  try {
    kept = Object(JSON.parse(storage?.getItem(key) ?? '{}'));
  } catch {
    // Written by something else, or denied: all are the defaults.
  }
  const right = Object.entries(isRight).filter(([name, holds]) => Object.hasOwn(kept, name) && holds(kept[name]));
  return { ...defaults, ...Object.fromEntries(right.map(([name]) => [name, kept[name]])) };
}

/** @param {Partial<Settings>} change */
export function keepSettings(change, storage = safeStorage()) {
  try {
    storage?.setItem(key, JSON.stringify({ ...readSettings(storage), ...change }));
  } catch {
    // A browser that keeps nothing still shows everything.
  }
}

function safeStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

// The choices of a reader, kept in this browser: view, colours, language, keys.

const key = 'storydiff-settings';

export const themes = ['system', 'light', 'dark', 'contrast'];

const defaults = { view: null, theme: 'system', language: null, singleKeys: true };

/** The kept choices; where a browser keeps nothing, the defaults. */
export function readSettings(storage = safeStorage()) {
  try {
    return { ...defaults, ...JSON.parse(storage?.getItem(key) ?? '{}') };
  } catch {
    return { ...defaults };
  }
}

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

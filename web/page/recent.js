// Pairs compared before, kept in this browser only (IndexedDB) until a reader clears them.

import { checkedRecord } from './pair.js';

const databaseName = 'storydiff';
const storeName = 'pairs';

/** Pairs that are kept; older ones go. */
export const mostRecent = 12;

/** Where a browser has no such store, or refuses it, nothing is kept and nothing fails. */
function open() {
  return new Promise((resolve) => {
    try {
      if (typeof indexedDB === 'undefined') {
        resolve(null);
        return;
      }
      const request = indexedDB.open(databaseName, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(storeName, { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}

/**
 * @template Result
 * @param {IDBTransactionMode} mode
 * @param {(store: IDBObjectStore) => IDBRequest<Result>} act
 * @returns {Promise<Result | null>}
 */
async function inStore(mode, act) {
  const database = await open();
  if (!database) return null;
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = act(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } catch {
    return null; // no room, most often: the pair is compared all the same
  } finally {
    database.close();
  }
}

/** All kept pairs, the latest first, without records that are not right: `{id, when, left: {text, label, ...}, right, pins}`. */
export async function recentPairs() {
  const records = (await inStore('readonly', (store) => store.getAll())) ?? [];
  const pairs = records.map(checkedRecord).filter((pair) => pair !== null);
  return pairs.sort((a, b) => b.when - a.when);
}

/**
 * Keeps a pair under its id, in place of what was there; the oldest beyond `mostRecent` go.
 * @param {import('./types.d.ts').Pair} pair
 */
export async function keepPair(pair) {
  await inStore('readwrite', (store) => store.put(pair));
  for (const old of (await recentPairs()).slice(mostRecent)) await inStore('readwrite', (store) => store.delete(old.id));
}

export async function clearPairs() {
  await inStore('readwrite', (store) => store.clear());
}

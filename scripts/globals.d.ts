// What stands in the page that lib/mutate-readers.mjs opens.

/** The reader of what is pasted. */
declare var pastes: typeof import('../web/readers/pasted.js');

interface Window {
  /** What is read, and since when. */
  reading?: { number: number; since: number };
  /** Whether a script of a file ran. */
  ran?: boolean;
}

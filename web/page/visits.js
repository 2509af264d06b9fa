// Back and forward between the start page and the comparisons of this tab, and texts that survive a reload. A visit is
// an entry of the browser's history: its state names it, and its texts are kept here and, for a reload, in the
// tab's own storage (sessionStorage, which ends with the tab).

const stateKey = 'storydiffVisit';
/** @import { PackedVisit } from './kept.js' */
/** @import { Visit } from './types.d.ts' */

/** @param {string} id */
const storageKey = (id) => `storydiff-visit-${id}`;

/** The entry that a tab begins with: the start page, with what was typed there. */
const start = 'start';

/** Characters of one visit that are kept for a reload; a tab's storage holds about five million. */
const longestKept = 1_500_000;

/** Milliseconds after the last change until it is written: not at every key that is typed. */
const pause = 250;

/** @param {Window} window */
function storage(window) {
  try {
    return window.sessionStorage ?? null;
  } catch {
    return null; // a browser may deny it
  }
}

export class Visits {
  #window;
  #onVisit;
  #pack;
  /** @type {Map<string, Visit>} */
  #known = new Map(); // by id: the visits of this tab since it was loaded
  #id = start;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #writing = undefined;

  /**
   * @param {Window} window
   * @param {(visit: Visit | null) => void} onVisit  Back or Forward was pressed; null: nothing is known of that entry
   * @param {{pack: (visit: Visit) => PackedVisit, unpack: (packed: PackedVisit) => Visit}} form  a visit as JSON keeps it
   */
  constructor(window, onVisit, { pack, unpack }) {
    this.#window = window;
    this.#onVisit = onVisit;
    this.#pack = { pack, unpack };
  }

  get atStart() {
    return this.#id === start;
  }

  /**
   * Begins to listen. Returns what was on screen before a reload, or null.
   * @param {boolean} linked  the address holds a pair
   */
  begin(linked) {
    const { history } = this.#window;
    this.#id = history.state?.[stateKey] ?? (linked ? this.#newId() : start);
    this.#name('replaceState');
    this.#window.addEventListener('popstate', (event) => {
      const id = event.state?.[stateKey];
      this.flush();
      this.#id = id ?? this.#newId();
      // Without a name it is a new entry that a changed address made; what that means, is read there.
      if (id) this.#onVisit(this.#visit(id));
      else this.#name('replaceState');
    });
    this.#window.addEventListener('pagehide', () => this.flush());
    return this.#visit(this.#id);
  }

  /**
   * What is on screen now belongs to this visit.
   * @param {Visit} visit
   */
  note(visit) {
    this.#known.set(this.#id, visit);
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => this.flush(), pause);
  }

  /** A comparison that Back leads away from: to the start page, blank again, or to the comparison before. */
  push() {
    const visit = this.#known.get(this.#id);
    if (this.atStart) this.#forget(start);
    this.#id = this.#newId();
    const { pathname, search } = this.#window.location;
    this.#name('pushState', `${pathname}${search}`);
    if (visit) this.note(visit);
  }

  /** Writes what is noted, for a reload. */
  flush() {
    clearTimeout(this.#writing);
    const visit = this.#known.get(this.#id);
    if (!visit) return;
    const { left, right } = visit.sources;
    const long = (left?.text.length ?? 0) + (right?.text.length ?? 0) > longestKept;
    try {
      if (long || (!left && !right)) storage(this.#window)?.removeItem(storageKey(this.#id));
      else storage(this.#window)?.setItem(storageKey(this.#id), JSON.stringify(this.#pack.pack(visit)));
    } catch {
      // There is no room: a reload starts anew, and nothing else is lost.
    }
  }

  #newId() {
    return `${Date.now()}-${Math.floor(this.#window.performance.now() * 1000)}`;
  }

  /**
   * @param {'pushState' | 'replaceState'} method
   * @param {string} [url]
   */
  #name(method, url) {
    const { history } = this.#window;
    history[method]({ ...(method === 'replaceState' ? history.state : null), [stateKey]: this.#id }, '', url);
  }

  /** @param {string} id */
  #forget(id) {
    clearTimeout(this.#writing);
    this.#known.delete(id);
    storage(this.#window)?.removeItem(storageKey(id));
  }

  /**
   * @param {string} id
   * @returns {Visit | null}
   */
  #visit(id) {
    const known = this.#known.get(id);
    if (known) return known;
    try {
      const packed = JSON.parse(storage(this.#window)?.getItem(storageKey(id)) ?? 'null');
      return packed && this.#pack.unpack(packed);
    } catch {
      return null; // written by something else
    }
  }
}

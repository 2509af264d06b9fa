// A comparison made before it is requested: it starts the worker and warms up the engine while the reader
// still looks around; and it is the one that most who open the page for the first time request.

/** @import { ArticleInput, CompareOptions, Report } from '../engine/index.js' */

/**
 * @typedef {{
 *   compare(left: ArticleInput, right: ArticleInput, options?: CompareOptions): Promise<Report>,
 *   loadPack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown>,
 * }} AnyEngine
 */

/**
 * @template {AnyEngine} Engine
 * @param {Engine} engine
 * @param {{left: {text: string, label: string}, right: {text: string, label: string}}} pair
 * @param {CompareOptions} options  what will be requested besides the names
 * @returns {{engine: Engine, report: Promise<Report>}}  the same engine, which hands the prepared report on once
 */
export function withPrepared(engine, { left, right }, options) {
  const names = { leftLabel: left.label, rightLabel: right.label };
  /** @type {Promise<Report>} */
  const report = engine.compare(left.text, right.text, { ...names, ...options });
  let waits = true; // to be handed on
  report.catch(() => {}); // reported when a real comparison fails

  /** Whether exactly this comparison is requested; with a language pack or pins it is another. */
  const isPrepared = (
    /** @type {ArticleInput} */ askedLeft,
    /** @type {ArticleInput} */ askedRight,
    /** @type {CompareOptions} */ asked,
  ) => {
    /** @type {CompareOptions} */
    const wanted = { ...names, ...options };
    const keys = new Set(/** @type {(keyof CompareOptions)[]} */ ([...Object.keys(asked), ...Object.keys(wanted)]));
    for (const key of /** @type {const} */ (['signal', 'onProgress'])) keys.delete(key); // are about when, not about what
    return askedLeft === left.text && askedRight === right.text && [...keys].every((key) => asked[key] === wanted[key]);
  };

  const handing = {
    ...engine,
    /** @type {AnyEngine['compare']} */
    compare(askedLeft, askedRight, asked = {}) {
      if (!waits || !isPrepared(askedLeft, askedRight, asked)) return engine.compare(askedLeft, askedRight, asked);
      waits = false;
      return report.catch(() => engine.compare(askedLeft, askedRight, asked));
    },
    /** @param {Uint8Array<ArrayBuffer>} bytes */
    loadPack(bytes) {
      waits = false;
      return engine.loadPack(bytes);
    },
  };
  return { engine: handing, report };
}

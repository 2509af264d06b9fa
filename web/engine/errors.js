/**
 * What a comparison can fail with. `code` is for programs, `message` for people.
 *
 * | code           | meaning                                                                    |
 * | -------------- | -------------------------------------------------------------------------- |
 * | bad-input      | an article or an option is not of the documented shape                     |
 * | too-long       | a text is past the engine's limit                                          |
 * | load-failed    | the engine could not be loaded; `cause` says why                           |
 * | bad-pack       | a language pack is damaged, or of another version; comparisons go on       |
 * | engine-failed  | the engine stopped during the comparison, most often for want of memory    |
 * | judge-failed   | the judge of `compare` failed, or its answers are not of the documented shape |
 */
export class StorydiffError extends Error {
  /**
   * @param {string} code
   * @param {string} message
   * @param {{cause?: unknown}} [options]
   */
  constructor(code, message, options) {
    super(message, options);
    this.name = 'StorydiffError';
    /** @type {string} */
    this.code = code;
  }
}

/**
 * The message of anything that was thrown: an Error, or a bare value as WebAssembly throws it.
 * @param {unknown} thrown
 * @returns {string}
 */
export function messageOf(thrown) {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

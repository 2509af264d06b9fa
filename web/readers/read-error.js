// Why a file could not be read. `code` is a key of the messages; `details` fill their blanks.

export class ReadError extends Error {
  /**
   * @param {string} code
   * @param {Record<string, unknown>} details
   */
  constructor(code, details) {
    super(`${code}: ${details.name ?? ''}`);
    this.name = 'ReadError';
    this.code = code;
    this.details = details;
  }
}

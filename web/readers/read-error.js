// Why a file could not be read. `code` is a key of the messages; `details` fill their blanks.

export class ReadError extends Error {
  constructor(code, details) {
    super(`${code}: ${details.name ?? ''}`);
    this.name = 'ReadError';
    this.code = code;
    this.details = details;
  }
}

// What went wrong, as sentences for a reader.

/** @import { Failure, PageMessages, PageState } from './types.d.ts' */

/** @import { CodedError } from '../widget/messages/types.d.ts' */

/**
 * The sentences for errors, by code; each takes the details of its own.
 * @param {PageMessages} m
 * @returns {Record<string, (details: any) => string>}
 */
const errorsOf = (m) => m.errors;

/**
 * The code and the details of an error, whoever threw it.
 * @param {CodedError} error
 * @param {PageMessages} m
 * @returns {Failure}
 */
export function failureOf(error, m) {
  const sentences = errorsOf(m);
  if (error.name === 'ReadError') return { code: String(error.code), details: error.details ?? {} };
  if (error.code && sentences[error.code]) return { code: error.code, details: { cause: error.message, ...error.details } };
  return { code: 'engine-failed', details: { cause: error.message || String(error) } };
}

/**
 * The error on the page with one more message; two files may fail at once, and both are named.
 * @param {PageState['error']} error
 * @param {Failure} failure
 * @param {PageMessages} m
 * @returns {NonNullable<PageState['error']>}
 */
export function withFailure(error, { code, details }, m) {
  const filled = details.format
    ? { ...details, format: /** @type {Record<string, string>} */ (m.formats)[String(details.format)] ?? details.format }
    : details;
  const message = errorsOf(m)[code](filled);
  const before = error?.messages ?? [];
  return { messages: before.includes(message) ? before : [...before, message] };
}

// What went wrong, as sentences for a reader.

/** The code and the details of an error, whoever threw it. */
export function failureOf(error, m) {
  if (error.name === 'ReadError') return { code: error.code, details: error.details };
  if (m.errors[error.code]) return { code: error.code, details: { cause: error.message, ...error.details } };
  return { code: 'engine-failed', details: { cause: error.message || String(error) } };
}

/** The error on the page with one more message; two files may fail at once, and both are named. */
export function withFailure(error, { code, details }, m) {
  const filled = details.format ? { ...details, format: m.formats[details.format] ?? details.format } : details;
  const message = m.errors[code](filled);
  const before = error?.messages ?? [];
  return { messages: before.includes(message) ? before : [...before, message] };
}

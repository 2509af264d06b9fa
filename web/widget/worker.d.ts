// A script for `new Worker(…)`; it exports nothing.
export {};

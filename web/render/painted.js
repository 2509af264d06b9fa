// Waiting for what was drawn to be on screen.

/**
 * Resolves when the next frame was painted; at once where nobody sees the page.
 * @param {Window} window
 * @returns {Promise<void>}
 */
export function painted(window) {
  if (window.document.hidden || !window.requestAnimationFrame) return Promise.resolve();
  return new Promise((resolve) => {
    window.requestAnimationFrame(() => setTimeout(resolve));
  });
}

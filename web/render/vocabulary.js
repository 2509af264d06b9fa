// How the two texts are spoken of.

const spoken = new WeakMap();

/** Messages as they speak of two versions of a text, or of two outlets, neither of which removed anything. */
export function spokenOf(messages, versions) {
  if (!spoken.has(messages)) {
    spoken.set(messages, { true: { ...messages, ...messages.ofVersions, versions: true }, false: { ...messages, versions: false } });
  }
  return spoken.get(messages)[versions];
}

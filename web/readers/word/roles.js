// Which paragraph of a Word document is what, by its style: for new documents and for old ones.

/** Roles: by style, the first heading for a headline where no style is a title; lists of contents are none of the story. */
export function rolesOf(paragraphs, describe) {
  const described = paragraphs.map(({ text, style }) => ({ text, about: describe(style) }));
  const titled = described.some(({ about }) => about.role === 'headline');
  const heading = titled ? -1 : described.findIndex(({ about }) => about.heading);
  return described.map(({ text, about }, index) => {
    if (about.contents) return { text, role: 'furniture', why: 'navigation' };
    return { text, role: index === heading && index < 3 ? 'headline' : about.role, why: '' };
  });
}

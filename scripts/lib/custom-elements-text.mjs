// What docs/custom-elements.json says of what has no comment of its own in web/widget/element.d.ts.

/** @param {string} name @returns {Record<string, string>} */
const colours = (name) => ({
  [`--storydiff-${name}-ink`]: `Words of ${name} facts.`,
  [`--storydiff-${name}-line`]: `Lines of ${name} facts.`,
});
/** @param {string} name @returns {Record<string, string>} */
const grounds = (name) => ({ ...colours(name), [`--storydiff-${name}-paper`]: `The ground of ${name} facts.` });

/** @type {{element: string} & Record<'attributes' | 'events' | 'slots' | 'parts' | 'properties', Record<string, string>>} */
export const descriptions = {
  element: 'Two tellings of one story, compared fact by fact where they stand.',
  attributes: { lang: 'The language of the interface; without it that of the page around.' },
  events: {
    'storydiff-report': 'A comparison is there.',
    'storydiff-progress': 'How far a comparison is: `share` of it, 0 to 1, is done.',
    'storydiff-error': 'A comparison failed, or a report that was set is damaged; what was on screen stays.',
    'storydiff-select': 'A fact was chosen, or let go (`null`).',
    'storydiff-view': 'Another way to look was chosen.',
    'storydiff-toggle': 'A reader folded a note out or in.',
    'storydiff-rename': 'A reader changed a label.',
    'storydiff-pins': 'A reader linked or parted sentences.',
    'storydiff-keys': 'A reader turned single keys on or off.',
  },
  slots: {
    left: 'The left article, where neither `left` nor `left-src` is given; shown where JavaScript is off.',
    right: 'The right article, where neither `right` nor `right-src` is given.',
    'left-note': 'After the figures of the left side.',
    'right-note': 'After the figures of the right side.',
    tools: 'Beside the summary.',
    foot: 'After the texts, above the bar.',
  },
  parts: {
    comparison: 'The whole comparison.',
    error: 'What went wrong.',
    fact: 'A fact in the list.',
    facts: 'The list of facts.',
    filters: 'The filters of the list.',
    head: 'What stands above the texts.',
    help: 'The sheet of keys and signs.',
    label: 'What a side is called.',
    ledger: 'The list of facts as a view of its own.',
    narration: 'The comparison as sentences.',
    navigator: 'The bar at the foot, which steps from difference to difference.',
    note: 'A note: a few lines, from which the comparison is folded out.',
    'note-facts': 'The differences that a note lists.',
    'note-heading': 'The heading of a note.',
    'note-toggle': 'The button that folds a note out.',
    notices: 'What is to be known of the comparison.',
    pins: 'The sheet on which a reader links and parts sentences.',
    'side-head': 'What stands above a side.',
    summary: 'How many facts are shared, changed, removed and added.',
    texts: 'Both texts.',
    toolbar: 'The row of views and tools.',
    tools: 'The tools.',
    views: 'The choice of views.',
  },
  properties: {
    '--storydiff-paper': 'The ground.',
    '--storydiff-panel': 'What lies on the ground.',
    '--storydiff-ink': 'Text.',
    '--storydiff-soft': 'Lesser text.',
    '--storydiff-rule': 'Lines.',
    '--storydiff-focus': 'What has the focus.',
    '--storydiff-hit-paper': 'The ground of what a search found.',
    ...grounds('changed'),
    ...grounds('removed'),
    ...grounds('added'),
    ...colours('reworded'),
    ...colours('shared'),
    '--storydiff-serif': 'Fonts of the texts.',
    '--storydiff-sans': 'Fonts of the interface.',
    '--storydiff-size': "What all sizes go by; without it the root's font size, 16 pixels at least.",
    '--storydiff-top': 'The height of a bar of the page that stays at the top.',
  },
};

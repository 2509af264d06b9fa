// What the package is asked wherever it is installed: reports of pairs whose languages need each of its files, and of two
// articles by their addresses. Every place has to answer what Node does.

/** English needs the pack; German words too; Italian the stemmers besides. */
export const pairs = {
  English: ['The police have found the car. 12 people were hurt.', 'The police have found the vehicle. 15 people were hurt.'],
  German: [
    'Alle Schulen bleiben geschlossen. Die Polizei fand den Wagen.',
    'Einige Schulen bleiben geschlossen. Die Polizei fand das Auto.',
  ],
  Italian: ['Tutte le scuole della città resteranno chiuse.', 'Alcune scuole della città resteranno chiuse.'],
};

/** The saved page and the Markdown file in articles/. */
export const articles = ['morning.html', 'evening.md'];

/**
 * The reports, as text.
 * @param {(left: string, right: string) => Promise<object>} compare
 */
export async function reportsBy(compare) {
  const reports = {};
  for (const [language, [left, right]] of Object.entries(pairs)) reports[language] = JSON.stringify(await compare(left, right));
  return reports;
}

/** What of a report shows which words were read, and as what. The labels of the sides are in others of its fields. */
export const gist = ({ left, right, facts }) =>
  JSON.stringify([left.text, right.text, facts.map(({ status, details }) => [status, details.map(({ kind }) => kind)])]);

/** The articles as `<story-diff>` reads them by their addresses. */
export function articlesByElement(folder = 'articles/') {
  const element = document.createElement('story-diff');
  const [left, right] = articles.map((name) => folder + name);
  return new Promise((resolve, reject) => {
    element.addEventListener('storydiff-report', ({ detail }) => resolve(gist(detail.report)));
    element.addEventListener('storydiff-error', ({ detail }) => reject(detail.error));
    Object.assign(element, { leftSrc: left, rightSrc: right });
    document.body.append(element);
  });
}

/** Everything, in a page. */
export async function answersOfPage(compare, folder) {
  try {
    return { reports: await reportsBy(compare), articles: await articlesByElement(folder) };
  } catch (error) {
    return { failed: `${error.name}: ${error.message}` };
  }
}

// The languages of the page, in the order in which they are offered, each under its own name. English and Ukrainian are part of
// the page's script; each of the others is a script beside it (scripts/bundle.mjs: lang-xx.js), loaded when it is chosen.

export const offered = [
  { lang: 'en', name: 'English' },
  { lang: 'uk', name: 'Українська' },
  { lang: 'de', name: 'Deutsch' },
  { lang: 'es', name: 'Español' },
  { lang: 'fr', name: 'Français' },
  { lang: 'pl', name: 'Polski' },
];

export const builtIn = ['en', 'uk'];

/**
 * The script that holds a language's messages.
 * @param {string} lang
 */
export const fileOf = (lang) => `lang-${lang}.js`;

/**
 * The first language that is both wanted and offered; English if none is.
 * @param {(string | null | undefined)[]} wanted  BCP 47 tags
 */
export function wantedLanguage(wanted) {
  for (const tag of wanted) {
    const language = (tag ?? '').toLowerCase().split('-')[0];
    if (offered.some(({ lang }) => lang === language)) return language;
  }
  return 'en';
}

/**
 * What a reader wants: the language that was chosen here, then those of the browser.
 * @param {{language?: string | null}} settings
 */
export const tagsOf = (settings) => [settings.language, ...(globalThis.navigator?.languages ?? [])];

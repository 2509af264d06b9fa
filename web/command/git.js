// git's external diff: git calls the command with seven arguments for each file that changed (GIT_EXTERNAL_DIFF, or a driver that
// .gitattributes names),
//
//     path old-file old-hex old-mode new-file new-hex new-mode
//
// with two more where a file was renamed (its new path, and what git says of it), and with the path alone where it is unmerged.
// git stops at the first file for which the command fails, so that what cannot be compared is said in a line here.

const isMode = (/** @type {string} */ word) => /^(?:[0-7]{6}|\.)$/u.test(word);
const isHash = (/** @type {string} */ word) => /^(?:[0-9a-f]{7,64}|\.)$/u.test(word);

/**
 * @typedef {object} GitCall
 * @property {string} path
 * @property {string} to        where it was renamed to; else the same
 * @property {string|null} left    where its content is; null: the file is new
 * @property {string|null} right   null: it was deleted
 */

/**
 * @param {string[]} files
 * @returns {GitCall|null}  null where git did not call
 */
export function gitCall(files) {
  if (files.length !== 7 && files.length !== 9) return null;
  const [path, left, leftHash, leftMode, right, rightHash, rightMode, to = path] = files;
  if (![leftMode, rightMode].every(isMode) || ![leftHash, rightHash].every(isHash)) return null;
  const content = (/** @type {string} */ file, /** @type {string} */ mode) =>
    mode === '.' || file === '/dev/null' || file === 'nul' ? null : file;
  return { path, to, left: content(left, leftMode), right: content(right, rightMode) };
}

/** The path of a file that is unmerged, which git gives alone. @param {string[]} files */
export const unmergedPath = (files) => (files.length === 1 && process.env.GIT_DIFF_PATH_COUNTER !== undefined ? files[0] : null);

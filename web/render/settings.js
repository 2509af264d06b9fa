// Every number with a meaning that decides how a report is shown, in one place.

export const renderSettings = Object.freeze({
  /**
   * Share of the shorter sentence's characters that a link must keep for single words to be marked in
   * both, 0 to 1. Below it hardly anything is common, and both are shown whole, without marks:
   * confetti of lone kept words tells a reader nothing.
   */
  minKeptShare: 0.35,

  /**
   * Unlinked paragraphs that one row may swallow between two linked ones, 0 and up. A link that
   * reaches further is treated as a move, so that one wrong link cannot make a row of half the story.
   */
  maxRowGap: 3,

  /** Unchanged rows in a run that are folded away, 1 and up; shorter runs stay open. */
  minFold: 4,

  /** Unchanged rows left open at each end of a fold, 0 and up: a reader sees where the change stands. */
  openAroundFold: 1,

  /** Rows drawn in one go, 1 and up; the rest follows in idle time so that no task gets long. */
  rowsPerChunk: 8,

  /** Characters of both texts past which no further row is drawn in the same go, 1 and up. */
  charactersPerChunk: 2500,

  /** Facts of the list drawn in one go, 1 and up. */
  factsPerChunk: 12,

  /** Rows past which frame and texts are drawn in tasks of their own, 0 and up: what is short is sooner there in one. */
  rowsInOneTask: 60,

  /** Hits that a search keeps, 1 and up: past them nobody steps through one by one. */
  maxHits: 999,
});

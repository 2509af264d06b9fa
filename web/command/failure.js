// What the command fails with. The statuses are the native program's (wasm/cli/exit_codes.h), but for errors of the program
// itself: 1 says that two texts differ where `--exit-code` or `--fail-on` asks.

/** Exit statuses. */
export const failure = { differs: 1, badUsage: 2, cannotRead: 3, cannotWrite: 4, tooLong: 5, inside: 70 };

/** What ends the command with a sentence and a status. */
export class CommandError extends Error {
  /**
   * @param {number} status
   * @param {string} message  whole sentences: what, where, why, and what to do
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

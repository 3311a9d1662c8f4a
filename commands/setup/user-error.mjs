/** A fault the person at the keyboard can mend: shown as one sentence, without a stack trace. */
export class UserError extends Error {
  /**
   * @param {string} vietnamese
   * @param {string} english the same sentence
   */
  constructor(vietnamese, english) {
    super(`${vietnamese} / ${english}`)
    this.name = 'UserError'
  }
}

/**
 * Reports why a command ends. Anything but a `UserError` is a bug and keeps its stack trace.
 *
 * @param {unknown} error
 */
export function report(error) {
  console.error(error instanceof UserError ? error.message : error)
}

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

/** A program we ran that failed. Its own output says why; where we were when it did says nothing. */
export class ProgramError extends Error {
  /**
   * @param {string} program what was run, as a person would type it
   * @param {string} output
   */
  constructor(program, output) {
    super(`${program} failed:\n${output.trim()}`)
    this.name = 'ProgramError'
  }
}

/**
 * Reports why a command ends. Anything but the errors above is a bug and keeps its stack trace.
 *
 * @param {unknown} error
 */
export function report(error) {
  console.error(error instanceof UserError || error instanceof ProgramError ? error.message : error)
}

import { refuse, Unreadable, type Intake } from './intake'

/**
 * Answers for a reader: what it throws over a file becomes the refusal. Too deep a nesting ends a recursion, whoever's it is.
 */
export async function guard(read: () => Intake | Promise<Intake>): Promise<Intake> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Unreadable) return refuse(error.reason, error.place)
    return refuse(error instanceof RangeError ? 'too-complex' : 'damaged')
  }
}

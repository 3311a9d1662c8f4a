/**
 * Pieces of text as the body of an answer: UTF-8, one piece made when the
 * reader asks for it, so that memory does not grow with what is sent. When the
 * reader leaves, the source is told to stop (its `finally` runs). A fault of the
 * source breaks the stream off: what has been sent cannot be taken for whole.
 *
 * @param least pieces are joined to at least so many characters, so that small ones do not cost a packet each
 */
export function textStream(pieces: AsyncIterable<string>, least = 16_384): ReadableStream<Uint8Array> {
  const source = pieces[Symbol.asyncIterator]()
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = ''
      while (text.length < least) {
        const { done, value } = await source.next()
        if (done) {
          if (text) controller.enqueue(encoder.encode(text))
          controller.close()
          return
        }
        text += value
      }
      controller.enqueue(encoder.encode(text))
    },
    async cancel() {
      await source.return?.(undefined)
    },
  }, { highWaterMark: 1 })
}

/** Characters gathered before they are written: one write for each file would cost more than the file. */
const most = 1 << 16

/** Milliseconds from one write to the next, at most, while there is text: whoever reads a pipe sees findings as they are found. */
const longest = 50

/** Gathers what is written into larger pieces, in order; `flush` writes what is left. */
export function buffered(write: (text: string) => Promise<unknown>): {write(text: string): Promise<void>; flush(): Promise<void>} {
  let held = ''
  let last = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | undefined
  let written: Promise<unknown> = Promise.resolve()
  const flush = async () => {
    clearTimeout(timer)
    timer = undefined
    last = Date.now()
    const text = held
    held = ''
    if (text !== '') written = written.then(() => write(text))
    await written
  }
  return {
    async write(text) {
      if (text === '') return
      held += text
      // While stories are linted no timer comes to its turn, and while none is finished nobody writes.
      if (held.length >= most || Date.now() - last >= longest) await flush()
      else timer ??= setTimeout(() => flush().catch(() => undefined), longest)
    },
    flush
  }
}

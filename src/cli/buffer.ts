/** Characters gathered before they are written: one write for each file would cost more than the file. */
const most = 1 << 16

/** Gathers what is written into large pieces; `flush` writes what is left. */
export function buffered(write: (text: string) => Promise<unknown>): {write(text: string): Promise<void>; flush(): Promise<void>} {
  let held = ''
  const flush = async () => {
    const text = held
    held = ''
    if (text !== '') await write(text)
  }
  return {
    async write(text) {
      held += text
      if (held.length >= most) await flush()
    },
    flush
  }
}

import {createDesk} from './desk.js'
import type {Port, Request, Response} from './protocol.js'

serve(globalThis as unknown as Port)

/** Answers the page's questions, one after another. */
function serve(port: Port): void {
  const desk = createDesk()
  let last: Promise<void> = Promise.resolve()
  port.addEventListener('message', ({data}) => {
    const request = data as Request
    last = last.then(async () => {
      let response: Response
      try {
        response = {id: request.id, result: await answer(request)}
      } catch (error) {
        const {name, message} = error instanceof Error ? error : new Error(String(error))
        response = {id: request.id, error: {name, message}}
      }
      port.postMessage(response)
    })
  })

  function answer({call, argument}: Request) {
    switch (call) {
      case 'check':
        return desk.check(argument as string)
      case 'fix':
        return desk.fix(argument as string)
      case 'configure':
        return desk.configure(argument as object)
      case 'about':
        return desk.about()
    }
  }
}

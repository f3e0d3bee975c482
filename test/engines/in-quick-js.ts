import { getQuickJS } from 'quickjs-emscripten'

/** What a script gives as a text in QuickJS, an engine without anything around it. */
export async function inQuickJs(text: string): Promise<string> {
  const context = (await getQuickJS()).newContext()
  const handle = context.unwrapResult(context.evalCode(text))
  try {
    return context.getString(handle)
  } finally {
    handle.dispose()
    context.dispose()
  }
}

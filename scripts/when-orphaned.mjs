const everyMilliseconds = 500

/**
 * Calls back once the process that started this one is gone: npm hands a SIGTERM on to its shell, and the shell dies of
 * it without telling its child.
 *
 * @param {() => void} callback
 */
export function whenOrphaned(callback) {
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    callback()
  }, everyMilliseconds)
  timer.unref()
}

import { describe, expect, it } from 'vitest'
import { help, readStartOptions } from '../../scripts/start-options.mjs'

describe('the options of npm start', () => {
  it('serve on port 5173 unless told otherwise', () => {
    expect(readStartOptions([])).toEqual({ help: false, serve: true, port: 5173 })
    expect(readStartOptions(['--port', '8080', '--no-serve'])).toEqual({ help: false, serve: false, port: 8080 })
  })

  it.each(['x', '0', '65536', '80.5', ''])('refuse the port "%s" by name', (port) => {
    expect(() => readStartOptions(['--port', port])).toThrow(`"${port}"`)
  })

  it('refuse what they do not know by name', () => {
    expect(() => readStartOptions(['--prot', '1'])).toThrow('--prot')
  })

  it('all stand in the help', () => {
    for (const option of ['--port', '--no-serve', '--help']) expect(help).toContain(option)
  })
})

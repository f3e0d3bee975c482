import { createServer, type Server } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { freePort } from '../../scripts/free-port.mjs'

const servers: Server[] = []

function listen(host: string): Promise<number> {
  const server = createServer()
  servers.push(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host }, () => {
      const address = server.address()
      if (typeof address === 'object' && address !== null) resolve(address.port)
    })
  })
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))))
})

it('takes the next port when the wanted one is taken', async () => {
  const taken = await listen('127.0.0.1')
  expect(await freePort(taken)).toBeGreaterThan(taken)
})

it('gives the wanted port when nothing listens there', async () => {
  const free = await freePort(20_000)
  expect(await freePort(free)).toBe(free)
})

it('says so when no port is left', async () => {
  await expect(freePort(65_536)).rejects.toThrow('No port')
})

import { describe, expect, it } from 'vitest'
import { minifyScript } from '../../../addin/build/minify-script.ts'

/** Minified where nothing is known of the arguments, so that nothing is worked out beforehand. */
const minified = (expression: string) => minifyScript(`CustomFunctions.associate("A", (given) => ${expression});`)

describe('minifying the script', () => {
  it('shortens a property that only the script knows, wherever it stands', async () => {
    const script = await minified('({ position: given, take({ position }) { return position + this.position } })')
    expect(script).not.toContain('position')
    const [, name] = /this\.(\w)\b/.exec(script) ?? []
    expect(script.split(new RegExp(`\\{${name}\\b`))).toHaveLength(3)
  })

  it('leaves a name that occurs as a text, since it may be looked up', async () => {
    expect(await minified('[{ totalCost: given }, "totalCost"]')).toContain('totalCost:')
    expect(await minified('[{ totalCost: given }, `totalCost`]')).toContain('totalCost:')
  })

  it('leaves what the language and the host have', async () => {
    const names = [
      'padStart',
      'flatMap',
      'subarray',
      'setUint32',
      'lastIndex',
      'groups',
      'isFinite',
      'length',
      'entries',
    ]
    for (const name of names) expect(await minified(`given.${name}`)).toContain(`.${name}`)
    expect(await minified('Office.context.displayLanguage')).toContain('Office.context.displayLanguage')
    expect(await minified('new CustomFunctions.Error(given)')).toContain('new CustomFunctions.Error(')
  })

  it('writes let for const, but not within texts', async () => {
    const script = await minified(
      '{ const twice = given.x + given.x; return [() => twice, twice, "const a", /const a/] }',
    )
    expect(script).toMatch(/\{let \w=/)
    expect(script).toContain('"const a",/const a/')
  })

  it('keeps the licence', async () => {
    expect(await minifyScript('/*! licence */\nCustomFunctions.associate("A", 1);')).toMatch(/^\/\*! licence \*\//)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocks, markdownTable } from '../../../docs/generator/markdown.ts'

describe('a table in Markdown', () => {
  it('has a head, a rule that aligns the columns, and a line for each row', () => {
    expect(markdownTable(['Step', 'Figure'], [['Cost', '40']], ['left', 'right'])).toBe(
      '| Step | Figure |\n| --- | --: |\n| Cost | 40 |',
    )
  })

  it('keeps its rows and columns whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const lines = markdownTable(['a', 'b'], rows).split('\n')
        expect(lines).toHaveLength(rows.length + 2)
        for (const line of lines) expect(line.replace(/\\\|/g, '').split('|')).toHaveLength(4)
      }),
    )
  })
})

describe('blocks', () => {
  it('stand a blank line apart, without those that are left out', () => {
    expect(blocks('one', undefined, '', 'two')).toBe('one\n\ntwo')
  })
})

import { expect, it, vi } from 'vitest'

it('prints the seven published ratios, their agreement and the sentence', async () => {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    lines.push(String(line))
  })
  await import('../../examples/library/roi.mjs')
  log.mockRestore()

  const printed = ['43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%']
  for (const [index, ratio] of printed.entries()) {
    expect(lines[index]).toContain(`${2018 + index}  ROI ${ratio} (一致)`)
  }
  expect(lines[6]).toContain('342.48%')
  expect(lines.slice(7).join('\n')).toContain('92.17')
})

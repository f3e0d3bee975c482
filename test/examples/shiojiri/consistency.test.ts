import { readFileSync } from 'node:fs'
import { checkProgrammeFile, type Finding, type ProgrammeFile } from '@kankei/core'
import { describe, expect, it } from 'vitest'

const path = new URL('../../../examples/shiojiri/programme.json', import.meta.url)
const file = JSON.parse(readFileSync(path, 'utf8')) as ProgrammeFile
const findings = checkProgrammeFile(file)

const listed = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, places }) => [rule, severity, ...places].join(' '))

const phases = 'programmes[0].phases'

describe('the source document of Shiojiri', () => {
  it('contains what evaluators will ask about, and no error', () => {
    expect(listed(findings.filter(({ severity }) => severity !== 'information'))).toEqual([
      'undated-statement warning indicators[3].statements[1].value indicators[3].observations[6].value indicators[3].observations[4].value indicators[3].observations[5].value',
      'stated-count warning agreements[3].statedParties agreements[3].parties agreements[3].doubtfulParties[0] agreements[3].doubtfulParties[1]',
      'two-homes warning indicators[3].statements[0].note',
      'interim-beside-full-year warning indicators[3].observations[6] costs[0].observations[6]',
      'no-period warning revenues[0].observations[0]',
      `phase-fiscal-year warning ${phases}[0].kickOff programmes[0].term`,
    ])
  })

  it('contains what a reader should know', () => {
    expect(listed(findings.filter(({ severity }) => severity === 'information'))).toEqual([
      'nobe-two-meanings information indicators[1].of indicators[3].of indicators[5].of',
      'old-statistics information parameters[1].values[0].measured parameters[1].values[0].to',
      `date-note information ${phases}[3].kickOff ${phases}[3].camp`,
      `phase-order information ${phases}[3] ${phases}[4]`,
      'funnel-scope information funnels[0].steps[0] funnels[0].steps[1]',
      `several-spellings information ${phases}[1].participants[2] ${phases}[3].participants[0]`,
      `several-spellings information ${phases}[2].participants[3] ${phases}[3].participants[2]`,
      `several-spellings information ${phases}[2].participants[4] ${phases}[3].participants[1]`,
      `several-spellings information ${phases}[3].participants[3] ${phases}[4].participants[4]`,
      `several-spellings information ${phases}[3].participants[4] ${phases}[5].participants[1]`,
      'impact-without-indicator information logicModels[0].nodes[14]',
      'indicator-without-figure information indicators[7].observations',
      'indicator-without-figure information indicators[8].observations',
      'indicator-without-figure information indicators[9].observations',
      'source-dates information sources[0].published',
      'source-dates information sources[1].published sources[1].checkedOn',
      ...(file.sources[0]?.readings ?? []).map(
        (_, index) => `printed-reading information sources[0].readings[${index}]`,
      ),
    ])
  })

  it('says of the eleven bodies that ten can be read, and that two are open', () => {
    const message = findings.find(({ rule }) => rule === 'stated-count')?.message
    expect(message?.ja).toMatch(/11機関と書かれていますが、名称を読み取れるのは10です/)
    expect(message?.ja).toMatch(/「スナバ」：.*「塩尻市」：/)
  })

  it('says with which years about 60 people agree', () => {
    const message = findings.find(({ rule }) => rule === 'undated-statement')?.message
    expect(message?.ja).toContain('合うのは2022年度末の57人、2023年度末の64人です。')
  })

  it('keeps the slips that no rule can tell from what is meant', () => {
    const readings = findings.filter(({ rule }) => rule === 'printed-reading').map(({ message }) => message.ja)
    for (const printed of ['中小テ企業', '※2', '7.5', '今年度', '複業', 'リクルートグループ', '約800万円']) {
      expect(readings.filter((reading) => reading.includes(printed))).not.toEqual([])
    }
  })

  it('would be found out with a figure changed', () => {
    const changed = (from: string, to: string): readonly string[] => {
      const text = JSON.stringify(file)
      expect(text.split(from)).toHaveLength(2)
      const found = checkProgrammeFile(JSON.parse(text.replace(from, to)) as ProgrammeFile)
      return found.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
    }
    expect(changed('"value":"92.17%"', '"value":"93.17%"')).toEqual(['published-return-disagrees'])
    expect(changed('"value":8892', '"value":8982')).toEqual(['benefit-disagrees'])
    expect(changed('"value":218}', '"value":128}')).toEqual(['cumulative-falls'])
    expect(changed('8月27日(火)', '8月27日(水)')).toEqual(['weekday-mark'])
  })
})

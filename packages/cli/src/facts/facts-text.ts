import { type Facts, formatNumber, formatPercent, qualifiers, type Severity, severities } from '@kankei/core'
import type { Language } from '../language.ts'
import { layoutTable, type TableRow } from '../terminal/layout-table.ts'
import { oneLine } from '../terminal/one-line.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrapText } from '../terminal/wrap-text.ts'

const words = {
  phases: { ja: '期', en: 'Phases' },
  kickOff: { ja: 'キックオフ', en: 'Kick-off' },
  fiscalYear: { ja: '年度', en: 'Fiscal year' },
  companies: { ja: '参加企業', en: 'Companies' },
  themes: { ja: 'テーマ', en: 'Themes' },
  agreements: { ja: '連携協定', en: 'Agreements' },
  years: { ja: '年度別', en: 'By fiscal year' },
  present: { ja: '現役', en: 'Present' },
  ever: { ja: 'のべ', en: 'Ever' },
  leavers: { ja: '退会', en: 'Leavers' },
  roi: { ja: 'ROI（年度末）', en: 'ROI (stock)' },
  findings: { ja: '点検', en: 'Findings' },
} as const

/** What `facts` prints on a terminal, without the last line end: a part for each kind of fact that the file has. */
export function factsText(
  file: string,
  facts: Facts,
  { language, columns, paint }: { readonly language: Language; readonly columns: number; readonly paint: Paint },
): string {
  const word = (name: keyof typeof words) => words[name][language]
  const table = (header: TableRow, rows: readonly TableRow[]) =>
    layoutTable({ header: [header], sections: [{ title: '', rows }] }, columns, paint).filter((line) => line !== '')
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [[paint('heading', title), ...lines].join('\n')]
  const row = (label: string, cells: readonly (string | number | null)[]): TableRow => ({
    label,
    cells: cells.map((cell) => ({ text: shown(cell) })),
  })
  const { phases } = facts
  const years = [...new Set([...facts.members, ...facts.roi].map(({ fiscalYear }) => fiscalYear))].sort((a, b) => a - b)
  const member = (year: number) => facts.members.find(({ fiscalYear }) => fiscalYear === year)
  const ratio = (year: number) => facts.roi.find(({ fiscalYear }) => fiscalYear === year)?.value ?? null
  const counts = (Object.keys(severities) as Severity[]).map(
    (severity) =>
      `${severities[severity][language]} ${facts.findings.filter((finding) => finding.severity === severity).length}`,
  )
  return [
    paint('strong', oneLine(file)),
    ...part(
      `${word('phases')} ${phases.length} / ${word('themes')} ${facts.themes} / ${word('companies')} ${facts.companyParticipations} (${facts.distinctCompanies})`,
      phases.length === 0
        ? []
        : table(
            row('', [word('kickOff'), word('fiscalYear'), word('companies'), word('themes')]),
            phases.map((phase) =>
              row(phase.name, [phase.kickOff, String(phase.fiscalYear ?? ''), phase.companies, phase.themes]),
            ),
          ),
    ),
    ...part(
      `${word('agreements')} ${facts.agreements.length}`,
      facts.agreements.flatMap(({ name, signedOn, parties }) =>
        wrapText(`${signedOn ?? ''} ${name}: ${parties.join(', ')}`, columns),
      ),
    ),
    ...part(
      word('years'),
      years.length === 0
        ? []
        : table(row('', years.map(String)), [
            ...(['present', 'ever', 'leavers'] as const).map((name) =>
              row(
                word(name),
                years.map((year) => member(year)?.[name] ?? null),
              ),
            ),
            row(
              word('roi'),
              years.map((year) => {
                const value = ratio(year)
                return value === null ? '' : formatPercent(value, 2, language)
              }),
            ),
          ]),
    ),
    ...facts.funnels.flatMap(({ name, steps }) =>
      part(
        name,
        steps.flatMap((step) => wrapText(`${step.name}: ${stated(step)}`, columns)),
      ),
    ),
    ...part(word('findings'), [counts.join(' / ')]),
  ].join('\n\n')
}

/** As a city writes it: 約30名, 100名以上, 約10件（見込含む）. */
function stated({ value, qualifier, unit }: Facts['funnels'][number]['steps'][number]): string {
  const words = qualifier.split('、')
  const before = words.filter((word) => wordsBefore.has(word))
  const behind = words.filter((word) => !wordsBefore.has(word))
  const printed = behind.map((word) => (word.endsWith('含む') ? `（${word}）` : word))
  return [...before, shown(value), unit, ...printed].join('')
}

const wordsBefore = new Set(Object.values(qualifiers).flatMap(({ before }) => before))

const shown = (cell: string | number | null): string =>
  cell === null ? '' : typeof cell === 'string' ? cell : formatNumber(cell)

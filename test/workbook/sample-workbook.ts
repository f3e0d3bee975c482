import { arrayFormula, assembleWorkbook, formula, putTable, startSheet, type Workbook } from '@kankei/workbook'

const years = [
  { fiscalYear: 2022, benefit: 134_862, cost: 120_800, totalCost: 120_800, totalBenefit: 134_862 },
  { fiscalYear: 2023, benefit: 151_424, cost: 34_026, totalCost: 154_826, totalBenefit: 286_286 },
  { fiscalYear: 2024, benefit: -167_986, cost: 27_438, totalCost: 182_264, totalBenefit: 118_300 },
]

/** One of everything that a workbook can hold, on two sheets that refer to each other by names that need quoting. */
export function sampleWorkbook(): Workbook {
  const assumptions = startSheet("市の 前提's")
  const rate = assumptions.put(
    { row: 0, column: 1 },
    0.04,
    { role: 'input', format: 'percent' },
    { note: '社会的割引率' },
  )
  assumptions.allow({ from: rate, to: rate }, { kind: 'number', min: 0, max: 1 }, '0〜1で入力してください。')
  const choice = assumptions.put({ row: 1, column: 1 }, '控除する', { role: 'input' })
  assumptions.allow(
    { from: choice, to: choice },
    { kind: 'choice', choices: ['控除する', '控除しない'] },
    '一覧から選んでください。',
  )
  const name = assumptions.define('社会的割引率', rate)

  const yearly = startSheet('年度別')
  yearly.put({ row: 0, column: 0 }, '年度別の計算', { role: 'title' })
  yearly.merge({ from: { row: 0, column: 0 }, to: { row: 0, column: 3 } })
  const table = putTable(
    yearly,
    { row: 2, column: 0 },
    years,
    {
      fiscalYear: {
        heading: '年度',
        width: 11,
        style: { role: 'input', format: 'fiscalYear' },
        cell: ({ fiscalYear }) => fiscalYear,
      },
      benefit: {
        heading: '便益',
        unit: '千円',
        width: 12,
        style: { role: 'input', format: 'integer' },
        cell: ({ benefit }) => benefit,
        allowed: { allowed: { kind: 'number', whole: true }, message: '整数で入力してください。' },
        total: (column) => formula(`SUM(${column.ref})`, 118_300),
      },
      cost: {
        heading: '費用',
        unit: '千円',
        width: 12,
        style: { role: 'input', format: 'integer' },
        cell: ({ cost }) => cost,
        allowed: { allowed: { kind: 'number', min: 0 }, message: '0以上で入力してください。' },
      },
      totalCost: {
        heading: '累計費用',
        unit: '千円',
        note: '前年度までの累計＋当年度の費用',
        width: 12,
        style: { role: 'formula', format: 'integer' },
        cell: ({ totalCost }, { here, above }) => formula(`N(${above.totalCost.ref})+${here.cost.ref}`, totalCost),
      },
      totalBenefit: {
        heading: '累計便益',
        unit: '千円',
        width: 12,
        style: { role: 'formula', format: 'integer' },
        cell: ({ totalBenefit }, { soFar }) => formula(`SUM(${soFar.benefit.ref})`, totalBenefit),
      },
      ratio: {
        heading: 'ROI',
        width: 10,
        style: { role: 'result', format: 'percent' },
        cell: ({ benefit, totalCost }, { here }) =>
          formula(`${here.benefit.ref}/${here.totalCost.ref}`, benefit / totalCost),
      },
      verdict: {
        heading: '検算',
        width: 10,
        style: { role: 'check' },
        cell: (_, { here }) => formula(`IF(ABS(${here.ratio.ref})<2,"一致","要確認")`, '一致'),
      },
    },
    '合計',
  )
  yearly.highlight(table.columns.verdict, 'bad', ({ ref }) => `${ref}="要確認"`)
  yearly.put({ row: 8, column: 0 }, formula(`社会的割引率*2+${name.ref}+${rate.ref}`, 0.16), { role: 'formula' })
  yearly.put({ row: 8, column: 1 }, formula(`ISNUMBER(${table.totals.benefit.fixed})`, true), { role: 'check' })
  yearly.put({ row: 9, column: 0 }, '割引率へ', { role: 'link' }, { link: rate })
  yearly.put({ row: 9, column: 1 }, null, { role: 'input' })
  yearly.put(
    { row: 10, column: 0 },
    arrayFormula('MMULT({1,2;3,4},{1,0;1,1})', [
      [3, 2],
      [7, 4],
    ]),
    { role: 'formula' },
  )
  yearly.chart({
    title: '累計費用・便益とROI',
    description: '年度ごとの累計費用と便益を棒で、ROIを折れ線で示す。',
    area: { from: { row: 13, column: 0 }, to: { row: 28, column: 6 } },
    categories: table.columns.fiscalYear,
    bars: [
      { name: '累計費用（千円）', values: table.columns.totalCost, colour: 'cost' },
      { name: '便益（千円）', values: table.columns.benefit, colour: 'benefit' },
    ],
    lines: [{ name: 'ROI', values: table.columns.ratio, colour: 'ratio', labels: 'percent1' }],
    axis: { title: '千円', format: 'integer' },
    secondAxis: { title: 'ROI', format: 'percent0' },
  })
  yearly.chart({
    title: '便益の内訳',
    description: '下の系列を隠した積み上げ棒。',
    area: { from: { row: 30, column: 0 }, to: { row: 40, column: 3 } },
    categories: table.columns.fiscalYear,
    direction: 'horizontal',
    stacked: true,
    bars: [
      { name: '土台', values: table.columns.cost, colour: 'hidden' },
      { name: '便益', values: table.columns.benefit, colour: 'increase', labels: 'integer' },
    ],
    lines: [],
    axis: { format: 'integer' },
  })
  yearly.chart({
    title: 'ROIの推移',
    description: 'ROIを折れ線で示す。',
    area: { from: { row: 30, column: 4 }, to: { row: 40, column: 6 } },
    categories: table.columns.fiscalYear,
    bars: [],
    lines: [{ name: 'ROI', values: table.columns.ratio, colour: 'ratio' }],
    axis: { format: 'percent0' },
  })
  yearly.freeze(3, 1)
  return assembleWorkbook(
    { title: 'テスト市 A & B の検証', asOf: { year: 2026, month: 11, day: 25 }, language: 'ja' },
    [
      yearly.finish({
        area: { from: { row: 0, column: 0 }, to: { row: 40, column: 6 } },
        repeatedRows: { from: 2, to: 2 },
        onePage: true,
      }),
      assumptions.finish({ area: { from: { row: 0, column: 0 }, to: { row: 5, column: 3 } } }),
    ],
  )
}

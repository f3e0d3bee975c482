import { type LogicModel, type LogicModelPictureOptions, logicModelPicture, type ProgrammeFile } from '@kankei/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DrawnPicture, drawnPicture, overlap, within } from './drawn-picture.ts'
import { fileWith, models } from './random-models.ts'
import { named } from './read-svg.ts'

function draw(file: ProgrammeFile, options: LogicModelPictureOptions = {}): string {
  const picture = logicModelPicture(file, options)
  if (!picture.ok) throw new Error(`${picture.input}: ${picture.message.en}`)
  return picture.value
}

const drawn = (model: LogicModel, options?: LogicModelPictureOptions): DrawnPicture =>
  drawnPicture(draw(fileWith(model), options))

const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))

const withoutBlanks = (text: string): string => text.replace(/[\s\ufffd]/gu, '')

const speakable = (text: string): string => withoutBlanks(text.replace(/\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu, ''))

describe('a picture of any model', () => {
  // The same models for each property, drawn once.
  const seed = Math.trunc(Math.random() * 2 ** 31)
  const pictures = new Map<string, DrawnPicture>()
  const drawnOnce = (model: LogicModel): DrawnPicture => {
    const key = JSON.stringify(model)
    const picture = pictures.get(key) ?? drawn(model)
    pictures.set(key, picture)
    return picture
  }
  const property = (check: (picture: DrawnPicture, model: LogicModel) => void) =>
    fc.assert(
      fc.property(models(24), (model) => check(drawnOnce(model), model)),
      { numRuns: 50, seed },
    )

  test('is valid XML, whatever the texts hold, and draws every node and every edge once', () => {
    property((picture, model) => {
      expect(picture.nodes.map(({ id }) => id).sort()).toEqual(model.nodes.map(({ id }) => id).sort())
      const ends = (all: readonly { from: string; to: string }[]) => all.map(({ from, to }) => `${from} ${to}`).sort()
      expect(ends(picture.edges)).toEqual(ends(model.edges))
    })
  })

  test('keeps nodes apart from each other and on the sheet', () => {
    property(({ nodes, width, height }) => {
      const sheet = { left: 0, top: 0, right: width, bottom: height }
      for (const { box } of nodes) expect(within(box, sheet)).toBe(true)
      for (const [one, other] of pairs(nodes)) expect(overlap(one.box, other.box), `${one.id} ${other.id}`).toBe(false)
    })
  })

  test('keeps every line of text inside its box, and lines off each other', () => {
    property(({ nodes }) => {
      for (const { box, texts } of nodes) {
        for (const text of texts) expect(within(text, box), JSON.stringify([text, box])).toBe(true)
        for (const [one, other] of pairs(texts))
          expect(overlap(one, other), `${one.content} ${other.content}`).toBe(false)
      }
    })
  })

  test('leaves no letter of a node out', () => {
    property(({ nodes }, model) => {
      for (const { id, text, points } of model.nodes) {
        const shown = withoutBlanks(
          (nodes.find((node) => node.id === id)?.texts ?? []).map((line) => line.content).join(''),
        )
        for (const part of [text, ...(points ?? [])]) expect(shown).toContain(speakable(part))
      }
    })
  })

  test('begins and ends every edge on the border of its nodes, and leads none through a node', () => {
    property(({ nodes, edges }) => {
      const boxOf = new Map(nodes.map(({ id, box }) => [id, box]))
      for (const { from, to, points } of edges) {
        const ends = [points[0], points[points.length - 1]]
        const atBorder = (id: string) =>
          ends.some((end) => {
            const box = boxOf.get(id)
            if (end === undefined || box === undefined) return false
            const isSide = Math.abs(end.x - box.left) < 0.02 || Math.abs(end.x - box.right) < 0.02
            return isSide && end.y > box.top && end.y < box.bottom
          })
        expect([atBorder(from), atBorder(to)], `${from} ${to}`).toEqual([true, true])
        for (const { box, id } of nodes) {
          const inside = points.filter(
            ({ x, y }) => x > box.left + 0.05 && x < box.right - 0.05 && y > box.top + 0.05 && y < box.bottom - 0.05,
          )
          expect(inside, `${from} ${to} through ${id}`).toEqual([])
        }
      }
    })
  })

  test('writes labels beside the nodes and off each other', () => {
    property(({ nodes, edges, width }) => {
      const labels = edges.flatMap(({ texts }) => texts)
      for (const label of labels) {
        expect(label.left >= 0 && label.right <= width).toBe(true)
        for (const { box, id } of nodes) expect(overlap(label, box), `${label.content} on ${id}`).toBe(false)
      }
      for (const [one, other] of pairs(labels))
        expect(overlap(one, other), `${one.content} ${other.content}`).toBe(false)
    })
  })

  test('sets no text smaller than 6.5 points at full size', () => {
    property(({ texts }) => {
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual((6.5 * 25.4) / 72)
    })
  })

  test('has nothing that runs, loads or refers', () => {
    property(({ svg }, model) => {
      const markup = draw(fileWith(model))
      const names = new Set(
        named(svg, 'svg')
          .concat(...['script', 'style', 'image', 'use', 'a', 'foreignObject'].map((name) => named(svg, name)))
          .map(({ name }) => name),
      )
      expect([...names]).toEqual(['svg'])
      const attributes = new Set(allAttributes(svg))
      for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href|^style$|^id$/)
      expect(markup.match(/https?:/g)?.length).toBe(1)
    })
  })

  test('is the same bytes each time', () => {
    property((_, model) => {
      expect(draw(fileWith(structuredClone(model)))).toBe(draw(fileWith(model)))
    })
  })
})

function allAttributes(svg: DrawnPicture['svg']): readonly string[] {
  return [...Object.keys(svg.attributes), ...svg.children.flatMap(allAttributes)]
}

const chain: LogicModel = {
  id: 'chain',
  name: '移住相談のロジックモデル',
  source: 'slides',
  place: '3頁',
  nodes: [
    { id: 'staff', kind: 'input', text: '移住相談員' },
    { id: 'talks', kind: 'activity', text: '移住相談会の開催' },
    { id: 'members', kind: 'impact', text: '地域の担い手が増える', indicators: ['members', 'none', 'attendances'] },
    { id: 'city', kind: 'stakeholder', text: '例市' },
    { id: 'bank', kind: 'stakeholder', text: '地元銀行' },
  ],
  edges: [
    { from: 'staff', to: 'talks', kind: 'leadsTo' },
    { from: 'talks', to: 'members', kind: 'leadsTo' },
    { from: 'city', to: 'bank', kind: 'receives', label: '融資の情報' },
    { from: 'city', to: 'staff', kind: 'provides', label: '予算' },
  ],
}

describe('a logic model', () => {
  const contents = (options?: LogicModelPictureOptions) => drawn(chain, options).texts.map(({ content }) => content)

  test('has the columns that it uses, in their order, and the stakeholders below', () => {
    expect(contents().filter((text) => /^(投入|活動|産出|成果|インパクト|関係者)$/.test(text))).toEqual([
      '投入',
      '活動',
      'インパクト',
      '関係者',
    ])
    const { nodes } = drawn(chain)
    const boxOf = (id: string) => nodes.find((node) => node.id === id)?.box ?? { left: 0, top: 0, right: 0, bottom: 0 }
    expect(boxOf('staff').right).toBeLessThan(boxOf('talks').left)
    expect(boxOf('talks').right).toBeLessThan(boxOf('members').left)
    expect(boxOf('city').top).toBeGreaterThan(boxOf('members').bottom)
  })

  test('translates headings, legend and years, and leaves the texts of the model as they are', () => {
    const english = contents({ language: 'en' })
    expect(english).toEqual(
      expect.arrayContaining(['Inputs', 'Activities', 'Impacts', 'Stakeholders', 'leads to', 'receives']),
    )
    expect(english).toContain('移住相談会の開催')
    expect(english.join(' ')).toContain('FY2024, interim')
    expect(english.join('')).toContain('no figure yet')
  })

  test('shows the latest figure of an indicator with its unit, its year and how final it is', () => {
    const shown = contents().join('')
    expect(shown).toContain('145人（令和6年度・事中評価）')
    expect(shown).not.toContain('134')
  })

  test('keeps the qualifier of a figure, and says where there is none', () => {
    const shown = contents()
    expect(shown).toContain('100名以上')
    expect(shown).toContain('数値なし')
  })

  test('names the source of the model and of its figures, with the place', () => {
    expect(contents().join('')).toContain('出典：例市企画課「事業報告」（3頁）')
  })

  test('explains only those lines that occur', () => {
    expect(contents()).toEqual(expect.arrayContaining(['つながる', '提供する', '受け取る']))
    expect(contents()).not.toContain('連携する')
  })

  test('points an arrow at whoever receives', () => {
    const { edges, svg, nodes } = drawn(chain)
    const groups = named(svg, 'g').filter(
      ({ attributes }) => attributes['data-from'] === 'city' && attributes['data-to'] === 'bank',
    )
    const heads = groups
      .flatMap((group) => named(group, 'path'))
      .filter(({ attributes }) => attributes['d']?.endsWith('Z'))
    expect(heads).toHaveLength(1)
    const tip = Number(/^M([\d.]+)/.exec(heads[0]?.attributes['d'] ?? '')?.[1])
    const city = nodes.find(({ id }) => id === 'city')?.box
    expect([city?.left, city?.right].some((side) => Math.abs((side ?? 0) - tip) < 0.02)).toBe(true)
    expect(edges).toHaveLength(4)
  })

  test('says in words all that it shows, for readers who do not see it', () => {
    const { svg } = drawn(chain)
    expect(svg.attributes['role']).toBe('img')
    expect(named(svg, 'title')[0]?.text).toBe('移住相談のロジックモデル')
    const description = named(svg, 'desc')[0]?.text ?? ''
    expect(description).toContain('投入：移住相談員。')
    expect(description).toContain('現役メンバー数 145人 令和6年度・事中評価')
    expect(description).toContain('受け取る：例市 → 地元銀行（融資の情報）。')
  })

  test('fits on A4 landscape with large type while it is small', () => {
    const { width, height, texts } = drawn(chain)
    expect([width, height]).toEqual([297, 210])
    expect(texts.find(({ content }) => content === '移住相談員')?.size).toBeGreaterThan(4)
  })

  test('grows with its nodes and says the size at its foot', () => {
    const nodes = Array.from({ length: 300 }, (_, index) => ({
      id: `n${index}`,
      kind: 'activity' as const,
      text: `${index}番目の活動`,
    }))
    const { width, height, texts } = drawn({ ...chain, nodes, edges: [] })
    expect(height).toBeGreaterThan(297)
    expect(texts.map(({ content }) => content).join('')).toContain(`${Math.ceil(width)} × ${Math.ceil(height)} mm`)
  })
})

describe('a model that cannot be drawn', () => {
  const file = fileWith(chain)
  const failureOf = (of: ProgrammeFile, options?: LogicModelPictureOptions) => {
    const result = logicModelPicture(of, options)
    return result.ok ? undefined : { code: result.code, input: result.input }
  }
  const withModel = (change: Partial<LogicModel>): ProgrammeFile => ({
    ...file,
    logicModels: [{ ...chain, ...change }],
  })

  test('is missing where the file has none', () => {
    expect(failureOf({ ...file, logicModels: [] })).toEqual({ code: 'missing', input: 'logicModels' })
  })

  test('is one of those that the file has', () => {
    expect(failureOf(file, { model: 'other' })).toEqual({ code: 'choice', input: 'model' })
    expect(failureOf(file, { model: 'chain' })).toBeUndefined()
  })

  test('has a node at least', () => {
    expect(failureOf(withModel({ nodes: [], edges: [] }))).toEqual({ code: 'missing', input: 'logicModels[0].nodes' })
  })

  test('names the edge that leads nowhere', () => {
    const edges = [...chain.edges, { from: 'talks', to: 'nowhere', kind: 'leadsTo' as const }]
    expect(failureOf(withModel({ edges }))).toEqual({ code: 'choice', input: 'logicModels[0].edges[4].to' })
  })

  test('names the indicator that the file does not have', () => {
    const nodes = [{ id: 'staff', kind: 'input' as const, text: '移住相談員', indicators: ['members', 'lost'] }]
    expect(failureOf(withModel({ nodes, edges: [] }))).toEqual({
      code: 'choice',
      input: 'logicModels[0].nodes[0].indicators[1]',
    })
  })

  test('names the figure that cannot be read', () => {
    const indicators = (file.indicators ?? []).map((one) =>
      one.id === 'members'
        ? {
            ...one,
            observations: [
              { at: '2023年度', value: 134 },
              { at: '令和0年', value: 1 },
            ],
          }
        : one,
    )
    expect(failureOf({ ...file, indicators })?.input).toBe('indicators[0].observations[1].at')
  })
})

import type { LogicEdge, LogicModel, LogicNode } from '../../model/logic-model.ts'
import type { Id } from '../../model/notation.ts'
import { organisationFinder } from '../../model/organisation-names.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { readWhen } from '../../model/read-when.ts'
import { type Failure, fail, ok, type Result, type Text } from '../../result.ts'
import { type LatestFigure, latestFigure, momentText } from './latest-figure.ts'
import { words } from './words.ts'

type Language = keyof Text

/** A node with all that its box shows. */
export interface ReadableNode extends LogicNode {
  readonly figures: readonly LatestFigure[]
  /** The names of its organisations, but for one that the text is already. */
  readonly bodies: readonly string[]
}

/** A logic model whose references have been followed. */
export interface ReadableModel {
  readonly model: LogicModel
  readonly nodes: readonly ReadableNode[]
  readonly edges: readonly LogicEdge[]
  /** Whose it is, which programme it is of, and when it was so. */
  readonly subtitle: string
  /** Each source once, with the places in it. */
  readonly sources: readonly string[]
}

/**
 * Chooses a logic model of a file and follows its references.
 *
 * @returns Failures: `missing` (the file has no logic model, or the model has no node), `choice` (no model, node or
 *   indicator of that id), and those of figures and times that cannot be read; each names its place in the file.
 */
export function readableModel(file: ProgrammeFile, id: Id | undefined, language: Language): Result<ReadableModel> {
  const models = file.logicModels ?? []
  const index = id === undefined ? 0 : models.findIndex((one) => one.id === id)
  const model = models[index]
  if (model === undefined) return id === undefined || models.length === 0 ? noModel() : unknownModel(id, models)
  const place = `logicModels[${index}]`
  if (model.nodes.length === 0) return noNodes(`${place}.nodes`)
  const known = new Set(model.nodes.map((node) => node.id))
  for (const [edge, { from, to }] of model.edges.entries()) {
    if (!known.has(from)) return unknownId(`${place}.edges[${edge}].from`, from, 'node')
    if (!known.has(to)) return unknownId(`${place}.edges[${edge}].to`, to, 'node')
  }
  const find = organisationFinder(file.organisations ?? [])
  const nodes: ReadableNode[] = []
  for (const [node, read] of model.nodes.entries()) {
    const readable = readableNode(file, find, read, `${place}.nodes[${node}]`, language)
    if (!readable.ok) return readable
    nodes.push(readable.value)
  }
  const subtitle = subtitleOf(file, model, language)
  if (!subtitle.ok) return subtitle
  return ok({
    model,
    nodes,
    edges: model.edges,
    subtitle: subtitle.value,
    sources: sourcesOf(file, model, language),
  })
}

function readableNode(
  file: ProgrammeFile,
  find: ReturnType<typeof organisationFinder>,
  node: LogicNode,
  place: string,
  language: Language,
): Result<ReadableNode> {
  const figures: LatestFigure[] = []
  for (const [number, id] of (node.indicators ?? []).entries()) {
    const index = (file.indicators ?? []).findIndex((one) => one.id === id)
    const indicator = file.indicators?.[index]
    if (indicator === undefined) return unknownId(`${place}.indicators[${number}]`, id, 'indicator')
    const figure = latestFigure(indicator, language, `indicators[${index}]`)
    if (!figure.ok) return figure
    figures.push(figure.value)
  }
  const bodies = (node.organisations ?? []).map((name) => find(name)?.name ?? name).filter((name) => name !== node.text)
  return ok({ ...node, figures, bodies })
}

function subtitleOf(
  { municipality, programmes, asOf }: ProgrammeFile,
  model: LogicModel,
  language: Language,
): Result<string> {
  const programme = programmes?.find((one) => one.id === model.programme)?.name
  const reading = asOf === undefined ? undefined : readWhen(asOf, 'asOf')
  if (reading?.ok === false) return reading
  const moment = reading && (reading.value.end ?? reading.value.start)
  const suffix = moment?.precision === 'fiscalYear' ? moment.suffix : ''
  const day = moment && words.asOf[language] + momentText(moment, suffix, language)
  const parts = [municipality.name, programme, day].filter((part) => part !== undefined)
  return ok(parts.join(language === 'ja' ? '　' : ', '))
}

/** The sources of the model and of the indicators it shows, in the order in which they come. */
function sourcesOf(file: ProgrammeFile, model: LogicModel, language: Language): readonly string[] {
  const shown = new Set(model.nodes.flatMap(({ indicators }) => indicators ?? []))
  const indicators = (file.indicators ?? []).filter(({ id }) => shown.has(id))
  const places = new Map<Id, Set<string>>()
  for (const { source, place } of [model, ...indicators]) {
    if (source === undefined) continue
    const known = places.get(source) ?? new Set()
    places.set(source, place === undefined ? known : known.add(place))
  }
  return [...places].map(([id, named]) => {
    const source = file.sources.find((one) => one.id === id)
    const title = source?.title ?? id
    const publisher = source?.publisher === undefined ? '' : `${source.publisher}`
    return language === 'ja'
      ? `${publisher}「${title}」${named.size === 0 ? '' : `（${[...named].join('、')}）`}`
      : `${publisher === '' ? '' : `${publisher}, `}${title}${named.size === 0 ? '' : ` (${[...named].join(', ')})`}`
  })
}

const noModel = (): Failure =>
  fail('missing', 'logicModels', {
    en: 'The file has no logic model. Add one under logicModels, with nodes and edges.',
    ja: 'ファイルにロジックモデルがありません。logicModelsに、要素（nodes）とつながり（edges）を記入してください。',
  })

const unknownModel = (id: Id, models: readonly LogicModel[]): Failure => {
  const ids = models.map((one) => one.id)
  return fail('choice', 'model', {
    en: `The file has no logic model "${id}". It has: ${ids.join(', ')}.`,
    ja: `「${id}」というロジックモデルはファイルにありません。あるのは「${ids.join('」「')}」です。`,
  })
}

const noNodes = (place: string): Failure =>
  fail('missing', place, {
    en: `The logic model has no node (${place}). Add what goes in, what is done and what comes of it.`,
    ja: `ロジックモデルに要素がありません（${place}）。投入、活動、成果などを記入してください。`,
  })

const unknownId = (place: string, id: Id, kind: 'node' | 'indicator'): Failure =>
  fail('choice', place, {
    en: `There is no ${kind} "${id}" (${place}). Correct the id, or add the ${kind}.`,
    ja: `「${id}」という${kind === 'node' ? '要素' : '指標'}はありません（${place}）。idを直すか、${kind === 'node' ? '要素' : '指標'}を追加してください。`,
  })

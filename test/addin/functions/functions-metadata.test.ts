import { catalogue } from '@kankei/core'
import { describe, expect, it } from 'vitest'
import { type FunctionMetadata, type FunctionsMetadata, functionsMetadata } from '../../../addin/src/functions/index.ts'
import { lintLanguages, lintMetadata } from './lint-metadata.ts'
import { sampleFunction, sampleInput, sampleStep } from './sample-function.ts'

describe('the metadata of the catalogue', () => {
  it.each(['en', 'ja'] as const)('keeps to the limits of Excel in language %s', (language) => {
    expect(lintMetadata(functionsMetadata(language))).toEqual([])
  })

  it('has the same ids, names and shapes in both languages', () => {
    expect(lintLanguages(functionsMetadata('en'), functionsMetadata('ja'))).toEqual([])
  })

  it('names every function of the catalogue, in its order', () => {
    expect(functionsMetadata('ja').functions.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id))
  })

  it('takes ranges where vectors, tables and blocks are meant, and single values elsewhere', () => {
    const shapes = new Map(
      functionsMetadata('en').functions.map(({ id, parameters, result }) => [
        id,
        [...parameters.map(({ dimensionality }) => dimensionality), result.dimensionality].join(' '),
      ]),
    )
    expect(shapes.get('FISCALYEAR')).toBe('matrix matrix')
    expect(shapes.get('ROI')).toBe('matrix matrix scalar scalar')
    expect(shapes.get('ROISERIES')).toBe('matrix matrix scalar matrix')
    expect(shapes.get('ROITABLE')).toBe('matrix matrix')
    expect(shapes.get('CHECK')).toBe('scalar scalar scalar scalar scalar')
  })

  it('speaks Japanese to a Japanese reader and English to others', () => {
    const describing = (language: 'en' | 'ja') =>
      functionsMetadata(language).functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.map((parameter) => parameter.description),
      ])
    for (const text of describing('ja')) expect(text).toMatch(/[ぁ-んァ-ヶ一-龠]/)
    for (const text of describing('en')) expect(text).toMatch(/^["A-Za-z0-9].* [a-z]+.*\.$/)
  })
})

describe('the description of a parameter', () => {
  const described = (...fields: Parameters<typeof sampleInput>) =>
    functionsMetadata('en', [
      sampleFunction(
        { inputs: { input: sampleInput(...fields) }, steps: { result: sampleStep('値') }, gives: 'result' },
        () => ({ result: 1 }),
      ),
    ]).functions[0]?.parameters[0]

  it('is the hint, with the unit where something is measured', () => {
    expect(described('stated')?.description).toBe('Any stated.')
    expect(described('day', { unit: 'day' })?.description).toBe('Any day.')
    expect(described('number', { unit: 'ratio' })?.description).toBe('Any number. Unit: ratio (1 = 100 %).')
  })

  it('states the limits', () => {
    expect(described('number', { min: 0, max: 6 })?.description).toBe('Any number. From 0 to 6.')
    expect(described('number', { min: 1 })?.description).toBe('Any number. 1 or more.')
    expect(described('number', { max: 0.5 })?.description).toBe('Any number. 0.5 or less.')
  })

  it('offers the words of a choice in both languages, and what is taken when it is left out', () => {
    const options = [
      { en: 'stock', ja: '年度末' },
      { en: 'annual', ja: '単年' },
    ]
    expect(described('choice', { options, fallback: { en: 'stock', ja: '年度末' }, optional: true })).toEqual({
      name: 'choice',
      description: 'Any choice. One of: stock (年度末), annual (単年). Default: stock.',
      type: 'any',
      dimensionality: 'scalar',
      optional: true,
    })
  })
})

describe('the metadata linter', () => {
  const sound: FunctionMetadata = {
    id: 'RATIO',
    name: 'RATIO',
    description: 'A ratio.',
    parameters: [{ name: 'benefits', description: 'Benefits.', type: 'any', dimensionality: 'matrix' }],
    result: { type: 'any', dimensionality: 'scalar' },
  }
  const metadata = (...functions: readonly FunctionMetadata[]): FunctionsMetadata => ({
    allowErrorForDataTypeAny: false,
    functions,
  })
  const findings = (change: Partial<FunctionMetadata>) => lintMetadata(metadata({ ...sound, ...change }))
  const parameter = { name: 'x', description: 'X.', type: 'any', dimensionality: 'scalar' } as const

  it('finds nothing in sound metadata', () => {
    expect(lintMetadata(metadata(sound))).toEqual([])
  })

  it.each<[string, Partial<FunctionMetadata>]>([
    ['an id with a character that Excel forbids', { id: 'RATIO-2' }],
    ['an id that is too short', { id: 'RA' }],
    ['a Japanese name', { name: '比率比率' }],
    ['a name that reads as a cell', { name: 'ROI1' }],
    ['a name that reads as a cell in R1C1 notation', { name: 'R1C1' }],
    ["a name of one of Excel's own functions", { name: 'XNPV' }],
    ['an empty description', { description: ' ' }],
    ['a description that is too long', { description: 'x'.repeat(1025) }],
    ['too many parameters', { parameters: Array.from({ length: 129 }, (_, n) => ({ ...parameter, name: `x${n}` })) }],
    ['a parameter name that is too long', { parameters: [{ ...parameter, name: 'x'.repeat(65) }] }],
    ['a parameter description that is too long', { parameters: [{ ...parameter, description: 'x'.repeat(513) }] }],
    ['two parameters of one name', { parameters: [parameter, parameter] }],
    [
      'a required parameter behind an optional one',
      {
        parameters: [
          { ...parameter, optional: true },
          { ...parameter, name: 'y' },
        ],
      },
    ],
  ])('finds %s', (_, change) => {
    expect(findings(change)).toHaveLength(1)
  })

  it('finds an id that is used twice, in any case', () => {
    expect(lintMetadata(metadata(sound, { ...sound, id: 'ratio', name: 'OTHER' }))).toHaveLength(1)
  })

  it('finds languages that differ in a shape or in their functions', () => {
    const scalar = { ...sound, parameters: [parameter] }
    expect(lintLanguages(metadata(sound), metadata(scalar))).toEqual(['RATIO: the languages differ in name or shape'])
    expect(lintLanguages(metadata(sound), metadata())).toEqual(['the languages have different functions'])
  })
})

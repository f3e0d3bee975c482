import { type Input, type Unit, units } from '@kankei/core'
import { limitsText } from '../../../packages/core/src/inputs/limits.ts'
import { bold, markdownTable } from '../markdown.ts'
import { inputsOf, type Language, type ReferenceFunction } from '../reference-function.ts'

/** Each argument: what to put there, its unit and limits, and what is taken when it is left out. */
export function argumentTable(record: ReferenceFunction, language: Language): string {
  const rows = inputsOf(record).map(([, input]) => [
    bold(input.label[language]),
    input.hint[language],
    unitAndLimits(input, language),
    defaultText(input, language),
  ])
  return markdownTable(head[language], rows)
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Argument', 'What to put there', 'Unit and limits', 'If left out'],
  ja: ['引数', '指定するもの', '単位と範囲', '省略時'],
}

const none = '–'

/** Units of what is not measured; the hint says all there is to say. */
const unmeasured: readonly Unit[] = ['text', 'count', 'mixed']

function unitAndLimits(input: Input<unknown>, language: Language): string {
  const unit = unmeasured.includes(input.unit) ? [] : [units[input.unit][language]]
  const parts = [...unit, ...limits(input, language)]
  return parts.length === 0 ? none : parts.join('<br>')
}

/** Either word of a choice is accepted, so both are shown. */
function limits(input: Input<unknown>, language: Language): readonly string[] {
  const { options, min, max, above, below, whole } = input
  if (options !== undefined) {
    return options.map(({ en, ja }) => {
      if (en === ja) return en
      return language === 'ja' ? `${ja}（${en}）` : `${en} (${ja})`
    })
  }
  const isLimited = whole === true || [min, max, above, below].some((limit) => limit !== undefined)
  return isLimited ? [limitsText(input)[language]] : []
}

const defaultText = ({ optional, fallback }: Input<unknown>, language: Language): string => {
  if (!optional) return required[language]
  return fallback === undefined ? none : fallback[language]
}

const required: Readonly<Record<Language, string>> = { en: 'required', ja: '必須' }

import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** The same people times the same value, twice in one sum. */
export const benefitTwice = /* #__PURE__ */ defineRule({
  id: 'benefit-twice',
  group: 'returns',
  severity: 'warning',
  label: { en: 'A benefit counted twice', ja: '便益の二重計上' },
  summary: {
    en: 'Two benefit lines of a programme that multiply the same indicator by the same parameter.',
    ja: '1つの事業の中で、同じ指標に同じ前提値を掛けた便益が2つ以上ないかを確かめます。',
  },
  advice: {
    en: 'Remove one of the lines, unless both count different people.',
    ja: '対象者が異なるのでなければ、どちらかを削除してください。',
  },
  find: ({ file }) => {
    const lines = placed(file.benefits, 'benefits')
    return lines.flatMap(([line, place], index) => {
      const before = lines
        .slice(0, index)
        .find(
          ([other]) =>
            other.programme === line.programme &&
            other.quantity === line.quantity &&
            other.valuePerHead === line.valuePerHead,
        )
      if (before === undefined) return []
      const [first, second] = [quoted(before[0].name), quoted(line.name)]
      return [
        {
          places: [place, before[1]],
          message: {
            en: `${first.en} and ${second.en} multiply the same indicator by the same parameter.`,
            ja: `${first.ja}と${second.ja}は、同じ指標に同じ前提値を掛けています。`,
          },
        },
      ]
    })
  },
})

import { functionName, furtherArguments } from '../inputs/explained.ts'
import { type Calculation, defineFunction } from '../record/define-function.ts'
import type { Inputs } from '../record/input.ts'
import type { StepValue } from '../record/step.ts'
import { type Failure, fail, ok } from '../result.ts'
import { seedBenefits, seedCosts } from './returns/published-table.ts'
import { shiojiriSlides } from './sources.ts'

/** What is asked of a function to explain it, whatever its arguments and steps are. */
interface Explainable {
  (given: never): Calculation<Readonly<Record<string, StepValue>>> | Failure
  readonly id: string
  readonly inputs: Inputs
}

/**
 * EXPLAIN over the given functions: the result of a call as a sentence (説明文) in Japanese that a council can hear: what
 * was divided by what, with the numbers.
 *
 * The function it makes takes `name` (ROI or KANKEI.ROI) and `arguments`, those of the explained function in its order,
 * with "" for one that is left out. It gives `sentence`, or the explained function's own failure; `choice` for a name
 * that is no function, `shape` for more arguments than it takes.
 *
 * @example
 * explain({ name: 'ROI', arguments: [[11770, 23610], [26815, 29586]] })
 * // → value.sentence '最終年度の便益23,610を、これまでの累計費用56,401で割ると、投資収益率（ROI）は41.86％です。'
 */
export const explainOf = (functions: readonly Explainable[]) =>
  defineFunction({
    id: 'EXPLAIN',
    since: '0.1.0',
    group: 'returns',
    label: { en: 'Explanation', ja: '説明文' },
    summary: {
      en: 'The result of another function as a Japanese sentence that a council can hear.',
      ja: '別の関数の結果を、何を何で割ったかがわかる説明文にします。議会での説明に使えます。',
    },
    caution: {
      en: 'The sentence says what was calculated, not whether it is the right measure: show the other views beside it.',
      ja: '説明文は計算の内容を述べるもので、その指標が適切かどうかは述べません。ほかの見方も併せて示してください。',
    },
    inputs: {
      name: functionName({
        label: { en: 'name', ja: '関数名' },
        hint: { en: 'The name of the function as text, such as "ROI".', ja: '関数の名前（「ROI」のような文字列）。' },
      }),
      arguments: furtherArguments({
        label: { en: 'arguments', ja: '引数' },
        hint: {
          en: 'The arguments of that function in its order; "" for one that is left out.',
          ja: 'その関数の引数を順に指定します。省略する引数は "" とします。',
        },
      }),
    },
    compute: ({ name, arguments: given }) => {
      const explained = functions.find(({ id }) => id === name)
      if (explained === undefined) return unknownFunction(name, functions)
      const names = Object.keys(explained.inputs)
      if (given.length > names.length) return tooMany(name, names.length, given.length)
      const answer = explained(Object.fromEntries(names.map((input, index) => [input, given[index]])) as never)
      return answer.ok ? ok({ sentence: answer.sentence.ja, inEnglish: answer.sentence.en }, answer.notes) : answer
    },
    steps: {
      sentence: { label: { en: 'Sentence', ja: '説明文' }, unit: 'text', excel: saysInWords },
      inEnglish: { label: { en: 'Sentence in English', ja: '英語の説明文' }, unit: 'text', excel: saysInWords },
    },
    gives: 'sentence',
    formula: {
      en: 'the sentence of the named function for these arguments',
      ja: '指定した関数の結果を述べる文',
    },
    sources: [shiojiriSlides],
    examples: [
      {
        given: { name: 'ROI', arguments: [seedBenefits, seedCosts] },
        gives: {
          sentence: '最終年度の便益167,986を、これまでの累計費用182,264で割ると、投資収益率（ROI）は92.17％です。',
        },
        from: 'by hand: the published table',
      },
    ],
    sentence: (_values, { sentence, inEnglish }) => ({ en: inEnglish, ja: sentence }),
  })

const saysInWords = {
  reason: {
    en: 'A sentence with formatted numbers is written by the library.',
    ja: '桁区切りなどを含む文章は、ライブラリが作成します。',
  },
}

const unknownFunction = (name: string, functions: readonly Explainable[]): Failure =>
  fail('choice', 'name', {
    en: `There is no function "${name}". Use one of ${functions.map(({ id }) => id).join(', ')}.`,
    ja: `「${name}」という関数はありません。次のどれかを指定してください：${functions.map(({ id }) => id).join('、')}。`,
  })

const tooMany = (name: string, most: number, given: number): Failure =>
  fail('shape', 'arguments', {
    en: `${name} takes ${most} arguments at most; ${given} were given.`,
    ja: `${name}の引数は${most}個までですが、${given}個指定されています。`,
  })

import {
  defaultCheckSettings,
  formatNumber,
  type RuleGroup,
  ruleGroups,
  rules,
  severities,
  type Text,
} from '@kankei/core'
import { code, markdownTable } from '../markdown.ts'
import type { Language } from '../reference-function.ts'
import { type Page, page } from './page.ts'

/** Every rule of consistency: what it looks for, how much it weighs, and what to do. */
export const rulesPage = (language: Language): Page =>
  page(
    `${language}/consistency.md`,
    `# ${title[language]}`,
    links[language],
    introduction[language],
    markdownTable(
      weights.head[language],
      (Object.keys(severities) as (keyof typeof severities)[]).map((severity) => [
        severities[severity][language],
        code(severity),
        weights.meaning[severity][language],
      ]),
    ),
    settings[language],
    ...(Object.keys(ruleGroups) as RuleGroup[]).flatMap((group) => [
      `## ${ruleGroups[group][language]}`,
      markdownTable(
        head[language],
        rules
          .filter((rule) => rule.group === group)
          .map(({ id, label, summary, severity, advice }) => [
            `${label[language]} ${code(id)}`,
            severities[severity][language],
            summary[language],
            advice[language],
          ]),
      ),
    ]),
  )

const title: Text = { en: 'Rules of consistency', ja: '整合性の規則' }

const links: Text = {
  en: '*日本語: [整合性の規則](../ja/consistency.md)* · [All functions and how to read these pages](README.md)',
  ja: '*English: [Rules of consistency](../en/consistency.md)* · [すべての関数とこのページの読み方](README.md)',
}

const introduction: Text = {
  en: 'A programme file is checked against these rules by `checkProgrammeFile`. Each finding names the rule, its weight, the places in the file, what stands there and what to do. Nothing is corrected and nothing is guessed: a figure or date that is missing is not compared, and missing is never zero.',
  ja: '施策台帳は、`checkProgrammeFile` により次の規則で点検されます。結果には、規則・重さ・台帳の中の場所・内容・対処を示します。台帳を書き換えたり、推測で補ったりすることはありません。欠けている数値や日付は比べず、0とみなすこともありません。',
}

const weights = {
  head: { en: ['Weight', 'In JSON', 'Meaning'], ja: ['重さ', 'JSONでの表記', '意味'] },
  meaning: {
    error: {
      en: 'The file contradicts itself, or a figure or date cannot be used. Correct it.',
      ja: '台帳の中で矛盾しているか、数値や日付を計算に使えません。訂正してください。',
    },
    warning: {
      en: 'An evaluator will ask about it. Explain it or correct it before figures are published.',
      ja: '評価の場で問われる点です。公表の前に、説明を加えるか訂正してください。',
    },
    information: {
      en: 'Nothing is wrong, but whoever reads the figures should know it.',
      ja: '誤りではありませんが、数値を読む人が知っておくべき点です。',
    },
  },
} as const

const { tolerance, jumpFrom, jumpTo, oldAfterYears } = defaultCheckSettings

const settings: Text = {
  en: `Four conventions can be set; without a setting, 約, 程度 and 前後 reach ${formatNumber(tolerance * 100)} % to both sides (\`tolerance\`), a figure looks like one in another unit from ${jumpFrom} (\`jumpFrom\`) to ${formatNumber(jumpTo)} times (\`jumpTo\`) its usual size, and statistics are old after ${oldAfterYears} years (\`oldAfterYears\`).`,
  ja: `次の4つの前提は変更できます。指定しなければ、「約」「程度」「前後」は±${formatNumber(tolerance * 100)}％の幅とし（\`tolerance\`）、通常の大きさの${jumpFrom}倍（\`jumpFrom\`）から${formatNumber(jumpTo)}倍（\`jumpTo\`）の数値を単位の取り違えの疑いとし、統計は${oldAfterYears}年で古いものとします（\`oldAfterYears\`）。`,
}

const head: Readonly<Record<Language, readonly string[]>> = {
  en: ['Rule', 'Weight', 'What it looks for', 'What to do'],
  ja: ['規則', '重さ', '確かめること', '対処'],
}

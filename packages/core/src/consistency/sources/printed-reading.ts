import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** A passage of a source that could not be taken as it stands. */
export const printedReading = /* #__PURE__ */ defineRule({
  id: 'printed-reading',
  group: 'sources',
  severity: 'information',
  label: { en: 'A passage that needed a reading', ja: '読み替えた記載' },
  summary: {
    en: 'Passages of the sources that were read otherwise than printed, or stay open ("readings" of a source).',
    ja: '出典の記載のうち、読み替えたもの、意味の定まらないもの（出典のreadings）を示します。',
  },
  advice: {
    en: 'Ask the publisher of the source, and have the passage corrected in the next edition.',
    ja: '出典の発行者に確かめ、次の版で改めてもらってください。',
  },
  find: ({ file }) =>
    placed(file.sources, 'sources').flatMap(([{ readings }, place]) =>
      placed(readings, `${place}.readings`).map(([{ printed, readAs, remark }, at]) => {
        const text = quoted(printed)
        const read = readAs === undefined ? undefined : quoted(readAs)
        return {
          places: [at],
          message: {
            en: `${text.en} ${read === undefined ? 'stays as it is' : `was read as ${read.en}`}: ${remark}`,
            ja: `${text.ja}${read === undefined ? 'はそのまま載せています。' : `を${read.ja}と読みました。`}${remark}`,
          },
        }
      }),
    ),
})

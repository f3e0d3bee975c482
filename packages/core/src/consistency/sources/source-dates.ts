import { quoted } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** A source of which nobody knows from when it is, or when it was last looked at. */
export const sourceDates = /* #__PURE__ */ defineRule({
  id: 'source-dates',
  group: 'sources',
  severity: 'information',
  label: { en: 'A source without its dates', ja: '発行日・確認日のない出典' },
  summary: {
    en: 'Every source says when it was published and when the file was last compared with it.',
    ja: '出典に、発行日と、台帳と照らし合わせた日（確認日）が示されているかを確かめます。',
  },
  advice: {
    en: 'Enter "published", and "checkedOn" once somebody has compared the figures.',
    ja: 'publishedに発行日を、照らし合わせたらcheckedOnにその日を記入してください。',
  },
  find: ({ file }) =>
    placed(file.sources, 'sources').flatMap(([{ title, published, checkedOn }, place]) => {
      const missing = [
        ...(published === undefined ? [{ en: 'when it was published', ja: '発行日', key: 'published' }] : []),
        ...(checkedOn === undefined ? [{ en: 'when it was last checked', ja: '確認日', key: 'checkedOn' }] : []),
      ]
      if (missing.length === 0) return []
      const name = quoted(title)
      return [
        {
          places: missing.map(({ key }) => `${place}.${key}`),
          message: {
            en: `${name.en} does not say ${missing.map(({ en }) => en).join(' and ')}.`,
            ja: `出典${name.ja}に、${missing.map(({ ja }) => ja).join('と')}がありません。`,
          },
        },
      ]
    }),
})

import type { Remark, Text } from '../record.ts'

/** What a cell shows of a remark is Japanese; a message is told in either language. */
export const sentences: Readonly<Record<string, (share: Text) => Remark>> = {
  high: ({ en, ja }) => ({ en: `As much as ${en}.`, ja: `${ja}もあります。` }),
}

export function remark(count: number): Remark {
  const people = { en: `${count} people`, ja: `${count}人` }
  return { en: `Only ${people.en}.`, ja: `${people.ja}だけです。` }
}

export const message: Text = { en: 'Nobody is there.', ja: '誰もいません。' }

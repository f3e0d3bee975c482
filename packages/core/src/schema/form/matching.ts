import * as z from 'zod/mini'
import { field, optional, part } from './describe.ts'
import { programmeOf } from './programme-of.ts'
import { sourced } from './sourced.ts'
import { fraction, id, reference, text, texts, word } from './values.ts'

const matchingDimension = part(
  'MatchingDimension',
  { en: 'dimension', ja: '評価軸' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    weight: field(
      z.number().check(z.gte(0)),
      { en: 'weight', ja: '重み' },
      { en: 'Weights count by their share of the sum.', ja: '0以上。重みの合計に占める割合で効きます。' },
    ),
  },
)

const matchingProfile = part(
  'MatchingProfile',
  { en: 'profile', ja: 'プロフィール' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    side: field(word({ talent: { en: 'talent', ja: '人材' }, company: { en: 'company', ja: '企業' } }), {
      en: 'side',
      ja: '人材か企業か',
    }),
    levels: field(
      z.record(reference('dimensions'), fraction()),
      { en: 'levels', ja: '水準' },
      {
        en: 'From 0 to 1, by id of the dimension. One left out is not compared.',
        ja: '評価軸のidごとに0から1まで。書かない評価軸は比べません。',
      },
    ),
  },
)

export const matching = part(
  'Matching',
  { en: 'matching', ja: 'マッチング' },
  {
    id: field(id(), { en: 'id', ja: 'id' }),
    name: field(text(), { en: 'name', ja: '名称' }),
    programme: programmeOf(),
    dimensions: field(z.array(matchingDimension), { en: 'dimensions', ja: '評価軸' }),
    motives: optional(texts(), { en: 'what talent wants', ja: '参加動機' }),
    needs: optional(texts(), { en: 'what companies need', ja: '企業の課題' }),
    contract: optional(text(), { en: 'contract', ja: '契約形態' }),
    stance: optional(text(), { en: 'stance', ja: '関わり方' }),
    profiles: optional(z.array(matchingProfile), { en: 'profiles', ja: 'プロフィール' }),
    ...sourced,
  },
)

import { organisationFinder, organisationKey } from '@kankei/core'
import { describe, expect, test } from 'vitest'

describe('the key of an organisation', () => {
  test.each([
    ['ソフトバンク㈱', 'ソフトバンク'],
    ['（株）オリエンタルランド', '㈱オリエンタルランド'],
    ['武田薬品工業（㈱）', '武田薬品工業（株）'],
    ['ＫＤＤＩ㈱', 'KDDI株式会社'],
    ['特定非営利活動法人MEGURU', 'NPO法人MEGURU'],
    ['日本郵便 （株）', '日本郵便'],
  ])('is the same for %s and %s', (one, other) => {
    expect(organisationKey(one)).toBe(organisationKey(other))
  })

  test('differs for a group and its holding company', () => {
    expect(organisationKey('リクルートグループ')).not.toBe(organisationKey('㈱リクルートホールディングス'))
  })

  test('is never empty, even for a name that is a legal form alone', () => {
    expect(organisationKey('株式会社')).toBe('株式会社')
  })
})

describe('finding an organisation', () => {
  const find = organisationFinder([
    { id: 'jt', name: '日本たばこ産業株式会社', kind: 'company', spellings: ['JT'] },
    { id: 'city', name: '塩尻市', kind: 'municipality' },
  ])

  test('works by id, by name without legal form and by spelling', () => {
    expect(['jt', '日本たばこ産業㈱', 'ＪＴ', 'city'].map((name) => find(name)?.id)).toEqual(['jt', 'jt', 'jt', 'city'])
  })

  test('gives nothing for a name that no organisation has', () => {
    expect(find('松本市')).toBeUndefined()
  })
})

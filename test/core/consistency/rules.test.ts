import { ruleGroups, rules, severities } from '@kankei/core'
import { describe, expect, it } from 'vitest'

describe('the rules', () => {
  it('have an id of their own, in the words of a path', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
  })

  it('stand together by group, in the order of the groups', () => {
    const groups = rules.map(({ group }) => group)
    expect(groups.filter((group, index) => group !== groups[index - 1])).toEqual(Object.keys(ruleGroups))
  })

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s cannot be changed, and says all in both languages',
    (_id, rule) => {
      expect(Object.isFrozen(rule)).toBe(true)
      expect(severities).toHaveProperty(rule.severity)
      for (const { en, ja } of [rule.summary, rule.advice]) {
        expect(en).toMatch(/^[A-Z].*\.$/s)
        expect(ja).toMatch(/。$/)
        expect(en).not.toMatch(/。|、/)
      }
      expect(rule.label.ja).not.toMatch(/[。.]$/)
      expect(rule.label.en).not.toMatch(/\.$/)
    },
  )
})

import type { OrganisationName, When } from '../../model/notation.ts'
import { organisationFinder } from '../../model/organisation-names.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { quoted, timePhrase } from '../phrases.ts'
import { placed } from '../reading/placed.ts'
import { defineRule } from '../rule.ts'

/** Nobody takes part before being founded. */
export const foundedLater = /* #__PURE__ */ defineRule({
  id: 'founded-later',
  group: 'organisations',
  severity: 'warning',
  label: { en: 'An organisation takes part before it was founded', ja: '設立前に参加している' },
  summary: {
    en: 'Participants of a phase and parties of an agreement had been founded by then.',
    ja: '期の参加者や協定の当事者が、その時点までに設立されているかを確かめます。',
  },
  advice: {
    en: 'Check the day of foundation. A predecessor of another name should be an organisation of its own.',
    ja: '設立日を確かめてください。前身の団体であれば、別の組織として登録してください。',
  },
  find: ({ file, spanOf }) => {
    const find = organisationFinder(file.organisations ?? [])
    const placeOf = new Map(placed(file.organisations, 'organisations'))
    return takingPart(file).flatMap(({ name, place, when }) => {
      const organisation = find(name)
      if (organisation?.founded === undefined) return []
      const [founded, day] = [spanOf(organisation.founded), spanOf(when)]
      if (founded === undefined || day === undefined || founded.from <= day.to) return []
      const [who, since, then] = [quoted(name), timePhrase(organisation.founded), timePhrase(when)]
      return [
        {
          places: [place, `${placeOf.get(organisation)}.founded`],
          message: {
            en: `${who.en} takes part on ${then.en}, but was founded on ${since.en}.`,
            ja: `${who.ja}は${then.ja}に名を連ねていますが、設立は${since.ja}です。`,
          },
        },
      ]
    })
  },
})

interface Part {
  readonly name: OrganisationName
  readonly place: string
  readonly when: When
}

const takingPart = (file: ProgrammeFile): readonly Part[] => [
  ...placed(file.programmes, 'programmes').flatMap(([{ phases }, place]) =>
    placed(phases, `${place}.phases`).flatMap(([{ kickOff, participants }, at]) =>
      kickOff === undefined ? [] : parts(participants, `${at}.participants`, kickOff),
    ),
  ),
  ...placed(file.agreements, 'agreements').flatMap(([{ signedOn, parties }, place]) =>
    parts(parties, `${place}.parties`, signedOn),
  ),
]

const parts = (names: readonly OrganisationName[] | undefined, place: string, when: When): readonly Part[] =>
  placed(names, place).map(([name, at]) => ({ name, place: at, when }))

import type { OrganisationName } from '../../model/notation.ts'
import type { ProgrammeFile } from '../../model/programme-file.ts'
import { placed } from './placed.ts'

/** An organisation as a part of the file names it. */
export interface PlacedName {
  readonly place: string
  readonly name: OrganisationName
}

/** Every mention of an organisation with its path, in the order of the file's parts. */
export const namesOf = (file: ProgrammeFile): readonly PlacedName[] => [
  ...name('municipality.division', file.municipality.division),
  ...placed(file.schemes, 'schemes').flatMap(([{ owner }, place]) => name(`${place}.owner`, owner)),
  ...placed(file.programmes, 'programmes').flatMap(([{ owner, phases }, place]) => [
    ...name(`${place}.owner`, owner),
    ...placed(phases, `${place}.phases`).flatMap(([{ participants, themes }, at]) => [
      ...names(`${at}.participants`, participants),
      ...placed(themes, `${at}.themes`).flatMap(([theme, path]) => name(`${path}.owner`, theme.owner)),
    ]),
  ]),
  ...placed(file.agreements, 'agreements').flatMap(([{ parties, doubtfulParties }, place]) => [
    ...names(`${place}.parties`, parties),
    ...placed(doubtfulParties, `${place}.doubtfulParties`).flatMap(([party, at]) => name(`${at}.name`, party.name)),
  ]),
  ...placed(file.costs, 'costs').flatMap(([{ fundedBy }, place]) => name(`${place}.fundedBy`, fundedBy)),
  ...placed(file.revenues, 'revenues').flatMap(([{ from }, place]) => names(`${place}.from`, from)),
  ...placed(file.roleMatrices, 'roleMatrices').flatMap(([{ rows }, place]) =>
    placed(rows, `${place}.rows`).flatMap(([row, at]) => names(`${at}.organisations`, row.organisations)),
  ),
  ...placed(file.logicModels, 'logicModels').flatMap(([{ nodes }, place]) =>
    placed(nodes, `${place}.nodes`).flatMap(([node, at]) => names(`${at}.organisations`, node.organisations)),
  ),
]

const name = (place: string, text: OrganisationName | undefined): readonly PlacedName[] =>
  text === undefined ? [] : [{ place, name: text }]

const names = (place: string, texts: readonly OrganisationName[] | undefined): readonly PlacedName[] =>
  placed(texts, place).map(([text, at]) => ({ place: at, name: text }))

import { errorsPage } from './pages/errors-page.ts'
import { glossaryPage } from './pages/glossary-page.ts'
import { groupPage } from './pages/group-page.ts'
import { indexPage } from './pages/index-page.ts'
import type { Page } from './pages/page.ts'
import { rulesPage } from './pages/rules-page.ts'
import { groupNames, languages } from './reference-function.ts'

/** Every generated page of the documentation, as it follows from the catalogue today. */
export const generatePages = (): readonly Page[] =>
  languages.flatMap((language) => [
    indexPage(language),
    ...groupNames.map((group) => groupPage(group, language)),
    rulesPage(language),
    errorsPage(language),
    glossaryPage(language),
  ])

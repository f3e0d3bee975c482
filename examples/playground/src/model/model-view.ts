import { logicModelPicture } from '@kankei/core'
import type { LanguageChoice } from '../language-choice.ts'
import { element } from '../pane/element.ts'
import { languageSwitch } from '../pane/language-switch.ts'
import { programmeFile } from './programme-file.ts'
import { words } from './words.ts'

/** Fills `container` with the logic model of the programme file, in the language of the page. */
export function mountModelView(container: HTMLElement, language: LanguageChoice): void {
  const title = element('h1', 'model__title')
  const enlarge = element('button', 'model__action')
  enlarge.type = 'button'
  const save = element('a', 'model__action')
  const paper = element('div', 'model__paper')
  // A reader who moves by keys scrolls the enlarged picture with them.
  paper.tabIndex = 0

  enlarge.setAttribute('aria-pressed', 'false')
  enlarge.addEventListener('click', () => {
    const isLarge = paper.classList.toggle('model__paper--large')
    enlarge.setAttribute('aria-pressed', String(isLarge))
  })

  function render(): void {
    const chosen = language.current()
    container.lang = chosen
    container.setAttribute('aria-label', words.model[chosen])
    title.textContent = words.model[chosen]
    enlarge.textContent = words.enlarge[chosen]
    save.textContent = words.save[chosen]
    const picture = logicModelPicture(programmeFile, { language: chosen })
    save.hidden = !picture.ok
    if (!picture.ok) {
      paper.replaceChildren(element('p', 'problem', picture.message[chosen]))
      return
    }
    save.href = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.value)}`
    save.download = `logic-model.${chosen}.svg`
    paper.replaceChildren(pictureElement(picture.value))
  }

  container.replaceChildren(element('div', 'model__head', title, enlarge, save, languageSwitch(language)), paper)
  language.onChange(render)
  render()
}

/** The picture as part of the page, read as XML and never as HTML, so that its texts can be selected and searched. */
function pictureElement(markup: string): Node {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml')
  return document.importNode(parsed.documentElement, true)
}

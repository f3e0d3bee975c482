/** A part of the page and the button that shows it. */
export interface View {
  readonly button: HTMLElement
  readonly parts: readonly HTMLElement[]
  /** Called each time before it is shown. */
  readonly onShow?: () => void
}

/** Shows the first of several views, and another at the press of its button. Hidden parts keep their size. */
export function mountViews(views: readonly View[]): void {
  const show = (shown: View): void => {
    shown.onShow?.()
    for (const view of views) {
      view.button.setAttribute('aria-pressed', String(view === shown))
      for (const part of view.parts) {
        part.inert = view !== shown
        part.classList.toggle('is-behind', view !== shown)
      }
    }
  }
  for (const view of views) view.button.addEventListener('click', () => show(view))
  const [first] = views
  if (first !== undefined) show(first)
}

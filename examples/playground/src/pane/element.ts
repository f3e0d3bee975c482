type Child = Node | string

/** Builds an element. Texts become text nodes, so that nothing from a cell is ever read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const built = document.createElement(tag)
  if (className !== '') built.className = className
  built.append(...children)
  return built
}

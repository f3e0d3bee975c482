import { isObject } from './json-object.ts'

/**
 * Where each id of a list first stands.
 *
 * @param name - The field of an item that holds its id.
 */
export function knownIds(list: readonly unknown[], name: string): ReadonlyMap<string, number> {
  const ids = new Map<string, number>()
  for (const [index, item] of list.entries()) {
    const id = isObject(item) ? item[name] : undefined
    if (typeof id === 'string' && !ids.has(id)) ids.set(id, index)
  }
  return ids
}

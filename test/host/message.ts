/** One call that office.js asks the host to do: a method, a property that is set, an object that is looked up. */
export interface Action {
  readonly Id: number
  readonly ActionType: number
  /** Of the method or property; empty for an object that is only looked up. */
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] }
}

/** How office.js reaches an object: by name from the top, by a property or method of another object. */
export interface ObjectPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
}

/** What office.js sends when an add-in calls `context.sync()`. */
export interface Query {
  readonly Actions: readonly Action[]
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>
}

/** A message of the page to the host. */
export interface PageMessage {
  readonly type: number
  readonly id: number
  readonly message: { readonly body: Query }
}

/** A look-up of an object, which asks nothing of the host. */
export const instantiate = 1

/** A call of a method. */
export const callMethod = 3

/** The kinds of bridge messages: the page asks, the host answers, the host calls functions. */
export const messageTypes = { request: 1, response: 2, event: 3 } as const

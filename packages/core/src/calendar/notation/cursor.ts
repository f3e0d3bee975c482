/** A place in a text, for reading it from left to right. Patterns must be sticky (`/…/y`). */
export class Cursor {
  readonly text: string
  position: number

  constructor(text: string) {
    this.text = text
    this.position = 0
  }

  /** Moves past the pattern if it stands here. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.text)
    if (match === null) return undefined
    this.position = pattern.lastIndex
    return match
  }

  /** Whether the pattern stands here. */
  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.position
    return pattern.test(this.text)
  }

  /** Reads on, and comes back to this place if nothing came of it. */
  attempt<T>(read: () => T | undefined): T | undefined {
    const begun = this.position
    const result = read()
    if (result === undefined) this.position = begun
    return result
  }

  /** What has not been read. */
  get rest(): string {
    return this.text.slice(this.position)
  }
}

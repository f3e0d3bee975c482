/** A document of an older form, as JSON gives it. */
export type OldDocument = Readonly<Record<string, unknown>>

/** Turns a document of one version into one of the next. It must not fail: what it does not know, it leaves as it is. */
export type Migration = (document: OldDocument) => OldDocument

/**
 * The migrations, oldest first: the first leads from version 1 to 2, so that there is one fewer than there are versions.
 * Version 1 is the first that was published.
 */
const migrations: readonly Migration[] = []

/** Brings a document of `version` to the newest form, step by step. The steps themselves need not write the version. */
export function migrate(document: OldDocument, version: number, steps: readonly Migration[] = migrations): OldDocument {
  const newest = steps.length + 1
  if (version === newest) return document
  return { ...steps.slice(version - 1).reduce((older, step) => step(older), document), schemaVersion: newest }
}

import type { Language } from './cell-error.ts'

declare const Office: { readonly context?: { readonly displayLanguage?: string } | null } | undefined

/**
 * The language of messages: Japanese where Office displays Japanese or says nothing, English elsewhere. Where there is
 * no Office (a bare engine, another grid), Japanese. To be asked at each call: `context` is there only once Office is ready.
 */
export function displayLanguage(): Language {
  const displayed = typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage
  return displayed === undefined || /^ja\b/i.test(displayed) ? 'ja' : 'en'
}

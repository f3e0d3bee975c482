/** What XML 1.0 cannot hold even as a reference, and the other control characters. */
const unspeakable = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu

/** A text that XML can hold: control characters and halves of surrogate pairs become the sign for an unknown one. */
export const speakable = (text: string): string => text.replace(unspeakable, '\ufffd')

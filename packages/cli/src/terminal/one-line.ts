/** A text that may hold anything, such as the name of a file, on one line and without what would steer the terminal. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '?')

/** Whether a name says のべ (延べ): everyone ever, or every time somebody came. */
export const saysNobe = (name: string): boolean => /のべ|延べ?/.test(name.normalize('NFKC'))

/** The same as in package.json, which a test makes sure of: a bundled file does not know where its package.json lies. */
export const version = '0.1.0'

/** A sheet's name as it stands in formulas, always quoted: 市's → '市''s'. */
export const quoteSheetName = (name: string): string => `'${name.replace(/'/g, "''")}'`

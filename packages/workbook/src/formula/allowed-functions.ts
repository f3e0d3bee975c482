/**
 * The functions that a workbook may use: those that Excel 2007–2013 and LibreOffice have alike, so that a file opens
 * everywhere, without the volatile and the indirect ones (OFFSET, INDIRECT), which hide what a figure depends on.
 */
export const allowedFunctions: ReadonlySet<string> = new Set(
  [
    'SUM SUMIF SUMIFS SUMPRODUCT COUNT COUNTIF COUNTIFS AVERAGE AVERAGEIFS MIN MAX RANK LARGE SMALL',
    'IF IFERROR AND OR NOT TRUE FALSE NA ISNUMBER ISERROR ISBLANK ISTEXT',
    'INDEX MATCH VLOOKUP ROW ROWS COLUMN COLUMNS MMULT MINVERSE TRANSPOSE',
    'ROUND ROUNDUP ROUNDDOWN ABS INT MOD SIGN SQRT POWER EXP LN N NORMSINV NORMSDIST BETAINV',
    'NPV IRR XNPV XIRR PMT',
    'DATE EDATE DATEDIF YEAR MONTH DAY',
    'TEXT LEFT RIGHT MID LEN SUBSTITUTE',
  ].flatMap((names) => names.split(' ')),
)

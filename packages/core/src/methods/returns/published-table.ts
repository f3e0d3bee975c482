/**
 * The published table of 塩尻市 for スナバ, fiscal 2018 to 2024 (the last one 事中評価): the worked example of every
 * function of this group. Amounts in 千円, as the footnotes imply.
 */
export const seedBenefits: readonly number[] = [11770, 23610, 44878, 89680, 134862, 151424, 167986]

/** 予算額 per fiscal year. */
export const seedCosts: readonly number[] = [26815, 29586, 20737, 20329, 23333, 34026, 27438]

/** The table as it is pasted into a sheet; members and new businesses are left to `examples/shiojiri`. */
export const seedTable: readonly (readonly (string | number)[])[] = [
  ['', '2018年度末', '2019年度末', '2020年度末', '2021年度末', '2022年度末', '2023年度末', '2024年度事中評価'],
  ['移住者数（のべ）', 5, 10, 19, 38, 57, 64, 71],
  ['住民税増価額(のべ)', 720, 1510, 2888, 5700, 8892, 9984, 11076],
  ['地域内消費増価額(のべ)', 11050, 22100, 41990, 83980, 125970, 141440, 156910],
  ['予算額', ...seedCosts],
  ['ROI(投資収益率)', '43.89%', '41.86%', '58.18%', '92.01%', '111.64%', '97.80%', '92.17%'],
]

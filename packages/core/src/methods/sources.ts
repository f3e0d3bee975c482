import type { Source } from '../record/define-function.ts'

/** The slides with the published table (実績表) of 塩尻市: `examples/shiojiri/results.csv` holds it as printed. */
export const shiojiriSlides: Source = {
  title: '二地域居住等推進プラットフォーム「担い手・人材部会」資料（シビックイノベーション拠点スナバ）',
  publisher: '塩尻市 商工観光部 先端産業振興室',
  published: '2024年度（資料に日付の記載なし）',
  locator: '「これまでの定量的成果」の表と注',
  checkedOn: '2026-11-25',
}

export const localAutonomyAct: Source = {
  title: '地方自治法（昭和22年法律第67号）',
  publisher: '日本国',
  published: '1947-04-17',
  locator: '第208条第1項（会計年度は4月1日に始まり翌年3月31日に終わる）',
  checkedOn: '2026-11-25',
}

export const reiwaNaming: Source = {
  title: '改元に伴う元号による年表示の取扱いについて',
  publisher: '新元号への円滑な移行に向けた関係省庁連絡会議申合せ',
  published: '2019-04-01',
  locator: '国の予算の会計年度の名称は、改元日以降は年度を通じて「令和元年度」とする',
  checkedOn: '2026-11-25',
}

export const excelDateSystem: Source = {
  title: 'Excel incorrectly assumes that the year 1900 is a leap year',
  publisher: 'Microsoft Support',
  published: 'undated',
  locator: 'serial 60 stands for 29 February 1900, a day that never was',
  checkedOn: '2026-11-25',
}

export const numberRounding: Source = {
  title: 'JIS Z 8401:2019 数値の丸め方',
  publisher: '日本産業標準調査会',
  published: '2019-07-22',
  locator: '規則A（偶数への丸め）と規則B（四捨五入）、負の数は絶対値で丸める',
  checkedOn: '2026-11-25',
}

export const publicWorksGuideline: Source = {
  title: '公共事業評価の費用便益分析に関する技術指針（共通編）',
  publisher: '国土交通省',
  published: '2008-06',
  locator: '社会的割引率4％、基準年度の係数を1とする',
  checkedOn: '2026-11-25',
}

export const localAllocationTax: Source = {
  title: '地方交付税法（昭和25年法律第211号）',
  publisher: '日本国',
  published: '1950-05-30',
  locator: '第14条（基準財政収入額は標準的な税収の100分の75を基礎とする）',
  checkedOn: '2026-11-25',
}

export const levyDate: Source = {
  title: '地方税法（昭和25年法律第226号）',
  publisher: '日本国',
  published: '1950-07-31',
  locator: '第318条（個人の市町村民税の賦課期日は当該年度の初日の属する年の1月1日）',
  checkedOn: '2026-11-25',
}

export const allocationTaxProposal: Source = {
  title: '令和8年度予算の編成等に関する建議 参考資料',
  publisher: '財政制度等審議会',
  published: '2025-12-02',
  locator: '資料Ⅱ-2-11（交付団体では、地方税の増加分の75％と同額の地方交付税が減額され、25％が留保財源となる）',
  url: 'https://www.mof.go.jp/about_mof/councils/fiscal_system_council/sub-of_fiscal_system/report/zaiseia20251202/index.html',
  checkedOn: '2026-11-25',
}

export const socialReturnGuide: Source = {
  title: 'A Guide to Social Return on Investment',
  publisher: 'The SROI Network',
  published: '2012-01',
  locator: 'stage 4 (deadweight, displacement, attribution, drop-off) and stage 5 (present value, ratio to the inputs)',
  checkedOn: '2026-11-25',
}

export const additionalityGuide: Source = {
  title: 'Additionality Guide: a standard approach to assessing the additional impact of interventions, third edition',
  publisher: 'English Partnerships',
  published: '2008-10',
  locator: 'section 5.2, AI = [GI × (1−L) × (1−Dp) × (1−S) × M] − the same for the reference case',
  checkedOn: '2026-11-25',
}

export const additionalityGuideFourthEdition: Source = {
  title: 'Additionality Guide, fourth edition',
  publisher: 'Homes and Communities Agency',
  published: '2014',
  locator: 'chapter 3 (the reference case), chapter 4 (the factors), section 5.2 (how to calculate additionality)',
  checkedOn: '2026-11-25',
}

export const optimismBiasGuidance: Source = {
  title: 'Green Book supplementary guidance: optimism bias',
  publisher: 'HM Treasury',
  published: '2013-04-21',
  locator: 'explicit adjustments of costs, benefits and duration; uplifts by project category',
  url: 'https://www.gov.uk/government/publications/green-book-supplementary-guidance-optimism-bias',
  checkedOn: '2026-11-25',
}

export const greenBook: Source = {
  title: 'The Green Book: central government guidance on appraisal and evaluation',
  publisher: 'HM Treasury',
  published: '2018',
  locator: 'chapter 5, optimism bias (own evidence first; there are no generic values for benefits)',
  checkedOn: '2026-11-25',
}

export const magentaBook: Source = {
  title: 'The Magenta Book: guidance for evaluation',
  publisher: 'HM Treasury',
  published: '2011-04',
  locator: 'paragraph 2.10 (cost-effectiveness analysis gives a cost per unit of outcome)',
  checkedOn: '2026-11-25',
}

export const breakEvenDefinition: Source = {
  title: 'DHS Risk Lexicon, 2010 edition',
  publisher: 'U.S. Department of Homeland Security',
  published: '2010-09',
  locator: 'break-even analysis (the threshold at which costs equal benefits)',
  url: 'https://iadclexicon.org/break-even-analysis',
  checkedOn: '2026-11-25',
}

export const moneyTrail: Source = {
  title: 'The Money Trail: measuring your impact on the local economy using LM3',
  publisher: 'New Economics Foundation, The Countryside Agency',
  published: '2002-12-01',
  locator: 'LM3: the three rounds of spending added up and divided by the first',
  url: 'https://neweconomics.org/2002/12/the-money-trail',
  checkedOn: '2026-11-25',
}

export const indicatorGuideline: Source = {
  title: '地方創生事業実施のためのガイドライン（地方創生推進交付金を活用した事業の立案・改善の手引き）',
  publisher: '内閣府 地方創生推進事務局',
  published: '2018-04',
  locator: 'Ⅱ導入編2（KPIの設定）、Ⅲ事業化プロセス編5（事業の評価・改善）',
  checkedOn: '2026-11-25',
}

/** Where the thresholds of the four grades stand as numbers; cities take them over with small differences. */
export const indicatorGrades: Source = {
  title: '内部評価項目の説明「地方創生に関する効果度」',
  publisher: '市町村の総合戦略の評価資料（資料に団体名の記載なし）',
  published: '資料に日付の記載なし',
  locator: '目標値を上回る、目標値の7割〜8割、事業開始前より改善、開始前より悪化の4区分',
  url: 'https://expydoc.com/doc/10933759',
  checkedOn: '2026-11-25',
}

export const wilsonScore: Source = {
  title: 'Probable inference, the law of succession, and statistical inference',
  publisher: 'Journal of the American Statistical Association 22 (158)',
  published: '1927',
  locator: 'pp. 209–212',
  checkedOn: '2026-11-25',
}

export const pertEstimates: Source = {
  title: 'Application of a technique for research and development program evaluation',
  publisher: 'Operations Research 7 (5)',
  published: '1959',
  locator: 'pp. 646–669: mean (a + 4m + b)/6 of a beta distribution',
  checkedOn: '2026-11-25',
}

export const disclosureHandbook: Source = {
  title: 'Handbook on Statistical Disclosure Control',
  publisher: 'ESSnet SDC (Eurostat)',
  published: '2010-01',
  locator: 'chapter 4: cell suppression in tables',
  checkedOn: '2026-11-25',
}

export const inputOutputTables: Source = {
  title: '産業連関表 産業連関分析ファイル 2015年（平成27年）',
  publisher: '青森県',
  published: '2024-06（訂正版）',
  locator: '波及効果分析フロー図：直接・第1次・第2次の各効果、雇用者所得と消費転換率',
  checkedOn: '2026-11-25',
}

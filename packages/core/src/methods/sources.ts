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

import type { Text } from '@kankei/core'

/** A term of the field: its name in both languages, and what it means in one line. */
export interface Term {
  readonly name: Text
  readonly meaning: Text
}

export interface TermGroup {
  readonly title: Text
  readonly terms: readonly Term[]
}

const term = (en: string, ja: string, meaningEn: string, meaningJa: string): Term => ({
  name: { en, ja },
  meaning: { en: meaningEn, ja: meaningJa },
})

/** The words that functions, messages and code use, by what they are about. */
export const glossary: readonly TermGroup[] = [
  {
    title: { en: 'Years and dates', ja: '年度・日付' },
    terms: [
      term(
        'fiscal year',
        '年度',
        '1 April to 31 March, named after the year in which it begins.',
        '4月1日から翌年3月31日まで。始まる年の数字で呼びます。',
      ),
      term(
        'era',
        '元号',
        'The Japanese count of years: 明治, 大正, 昭和, 平成, 令和.',
        '明治・大正・昭和・平成・令和。',
      ),
      term(
        'date serial',
        'シリアル値',
        'The number by which a spreadsheet holds a date.',
        '表計算が日付を表す通し番号。',
      ),
      term(
        'quarter',
        '四半期',
        'Three months of a fiscal year; the first is April to June.',
        '年度を3か月ずつに分けたもの。第1四半期は4〜6月。',
      ),
      term(
        'interim evaluation',
        '事中評価',
        'Results so far, looked at before the year is over.',
        '年度の途中で、それまでの実績をみる評価。',
      ),
      term(
        'settlement period',
        '出納整理期間',
        'Until 31 May, when receipts and payments still belong to the year that ended.',
        '5月31日までの、前年度の収入と支出を整理する期間。',
      ),
    ],
  },
  {
    title: { en: 'Amounts and figures', ja: '金額・数値' },
    terms: [
      term(
        'unit',
        '単位',
        '円, 千円, 万円, 百万円 or 億円; amounts of different units are never added without a word.',
        '円・千円・万円・百万円・億円。単位の違う金額を、断りなく足すことはありません。',
      ),
      term(
        'missing',
        '値なし',
        'A figure that is not there; it is never taken as 0.',
        '値がないこと。0とはみなしません。',
      ),
      term(
        'qualifier',
        '概数を示す語',
        'A word such as 約 or 以上 that says how exact a figure is.',
        '「約」「以上」など、数値の確かさを示す言葉。',
      ),
      term(
        'rounding half-up',
        '四捨五入',
        'A half is rounded away from zero, counted in decimals.',
        'ちょうど半分は、0から遠いほうへ丸めます。',
      ),
      term('stated', '記載値', 'A figure as somebody printed it.', '資料に印刷された値。'),
      term('computed', '計算値', 'The figure that the inputs give, not rounded.', '元の数値から求めた、丸める前の値。'),
    ],
  },
  {
    title: { en: 'People', ja: '人' },
    terms: [
      term(
        'people with ties',
        '関係人口',
        'People who keep a tie with a town without living there, or before they do.',
        '住んでいなくても、地域と継続的に関わる人。',
      ),
      term('present', '現役', 'Those who are there at the end of the year.', '年度末の時点でいる人。'),
      term(
        'ever',
        'のべ',
        'All who came so far, also those who have left.',
        'それまでに加わった人の累計。去った人も含みます。',
      ),
      term(
        'migrants',
        '移住者',
        'People who moved in, usually counted as ever.',
        '移り住んだ人。多くは「のべ」で数えます。',
      ),
      term(
        'new businesses',
        '新規事業',
        'Businesses that began with the programme’s support.',
        '事業の支援を受けて始まった事業。',
      ),
      term('attrition', '離脱', 'The share of people who leave each year.', '毎年いなくなる人の割合。'),
      term(
        'survival',
        '残存率',
        'The share of people still there after so many years.',
        '何年か後にも残っている人の割合。',
      ),
      term('cohort', '加入年度別の集団', 'Those who joined in the same fiscal year.', '同じ年度に加わった人の集まり。'),
    ],
  },
  {
    title: { en: 'Returns', ja: '費用対効果' },
    terms: [
      term(
        'results table',
        '実績表',
        'A table of results and costs per fiscal year, as a city publishes it.',
        '年度ごとの実績と費用をまとめた、公表用の表。',
      ),
      term(
        'benefit',
        '便益',
        'What a programme brings, in money, per fiscal year.',
        '事業がもたらした効果を、年度ごとに金額で表したもの。',
      ),
      term(
        'cost',
        '費用',
        'What was spent on it: budget (予算額) or settlement (決算額), one of them.',
        '事業に使った額。予算額か決算額のどちらか一方を使います。',
      ),
      term(
        'return on investment (ROI)',
        '投資収益率',
        'A ratio of benefits to costs; in which view must be said.',
        '便益と費用の比率。どの見方によるかを示す必要があります。',
      ),
      term(
        'stock view',
        '年度末',
        'The last year’s benefit over the cost of all years, as cities publish it.',
        '最終年度の便益÷累計費用。公表の方式。',
      ),
      term('cumulative', '累計', 'Added up from the first year on.', '最初の年度からの合計。'),
      term('net ROI', '純ROI', 'Benefits less costs, over costs.', '（累計便益−累計費用）÷累計費用。'),
      term(
        'discount rate',
        '割引率',
        'The real rate per year at which later amounts count less.',
        '将来の金額を割り引く、1年当たりの実質の率。',
      ),
      term('base year', '基準年度', 'The year to whose value amounts are discounted.', '金額をその価値に直す年度。'),
      term(
        'present value',
        '現在価値',
        'Amounts of several years in the value of the base year, added.',
        '各年度の金額を基準年度の価値に直した合計。',
      ),
      term(
        'net present value',
        '純現在価値',
        'Discounted benefits less discounted costs.',
        '割引後の便益から割引後の費用を引いた額。',
      ),
      term(
        'benefit–cost ratio (B/C)',
        '費用便益比',
        'Discounted benefits per yen of discounted cost.',
        '割引後の費用1円当たりの、割引後の便益。',
      ),
      term(
        'payback',
        '回収期間',
        'The years until the benefits so far reach the costs so far.',
        '累計の便益が累計の費用に追いつくまでの年数。',
      ),
    ],
  },
  {
    title: { en: 'Adjustments', ja: '調整' },
    terms: [
      term(
        'view',
        '見方',
        'One of several ratios of the same data; none of them stands alone.',
        '同じ実績から求める、いくつかの比率の1つ。',
      ),
      term(
        'ladder',
        'ラダー',
        'Steps from the gross figure to the most cautious one, each with its reason.',
        '総便益から最も慎重な値まで、根拠を示しながら1段ずつ調整したもの。',
      ),
      term(
        'deadweight',
        '死荷重',
        'The share that would have come about without the programme.',
        '事業がなくても生じた効果の割合。',
      ),
      term('displacement', '置換', 'The share that another place lost.', 'ほかの地域などから移っただけの効果の割合。'),
      term(
        'attribution',
        '他者の寄与',
        'The share that is owed to others.',
        '効果のうち、ほかの主体によるものの割合。',
      ),
      term('drop-off', '逓減率', 'The share by which an effect weakens each year.', '効果が毎年弱まる割合。'),
      term(
        'leakage',
        '域外流出',
        'The share of an effect that falls outside the region.',
        '効果のうち、対象地域の外に及ぶ割合。',
      ),
      term(
        'substitution',
        '代替',
        'The share by which one activity only takes the place of another.',
        '同じ主体の別の活動に置き換わっただけの割合。',
      ),
      term(
        'local allocation tax',
        '地方交付税',
        'State money; where a city receives it, it shrinks by three quarters of what the city’s own tax grows.',
        '国から交付される税。交付団体では、税収が増えると、その4分の3に相当する額が減ります。',
      ),
      term(
        'levy date',
        '賦課期日',
        '1 January: who lives there on that day pays resident tax for the next fiscal year.',
        '1月1日。この日に住んでいる人に、次の年度の住民税が課されます。',
      ),
      term(
        'own revenue',
        '自主財源',
        'What the programme earns itself, such as fees.',
        'コンサルティング料など、事業そのものの収入。',
      ),
    ],
  },
  {
    title: { en: 'Region and uncertainty', ja: '地域への波及・不確実性' },
    terms: [
      term(
        'ripple effect',
        '経済波及効果',
        'What one purchase sets off in other sectors.',
        'ある支出が、ほかの産業に及ぼす効果。',
      ),
      term(
        'self-sufficiency',
        '自給率',
        'The share of a demand that the region supplies itself.',
        '需要のうち、地域の中で賄われる割合。',
      ),
      term(
        'input coefficient',
        '投入係数',
        'What a sector buys from another for one unit of its output.',
        '1単位の生産に必要な、ほかの産業からの投入の割合。',
      ),
      term(
        'confidence interval',
        '信頼区間',
        'The band in which a share lies, with a stated confidence.',
        '割合があると考えられる範囲。信頼度とともに示します。',
      ),
      term(
        'small cell',
        '小さな数（秘匿の対象）',
        'A count so small that it could point to a person.',
        '個人が特定されるおそれのある、小さな人数。',
      ),
      term(
        'seed',
        '乱数シード',
        'The number from which draws begin; the same seed gives the same digits.',
        '乱数の出発点となる数。同じ値なら結果も同じになります。',
      ),
    ],
  },
]

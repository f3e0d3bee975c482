import type { Trial } from './trial.ts'

/** Mistakes that lie between the arguments, and questions without an answer that no spoilt argument leads to. */
export const ownTrials: Readonly<Record<string, readonly Trial[]>> = {
  ADDITIONALITY: [
    {
      what: { en: 'The reference case is not complete', ja: '「事業がない場合」の一部だけを指定' },
      given: {
        gross: 100,
        leakage: 0.2,
        displacement: 0.25,
        substitution: 0,
        multiplier: 1.2,
        referenceGross: 30,
      },
    },
  ],
  EIRR: [
    {
      what: { en: 'The net benefits change their sign twice', ja: '純便益の正負が2回変わる' },
      given: { benefits: [-1000, 2300, -1320] },
    },
    {
      what: { en: 'There is no cost to return', ja: '費用に当たる年度がない' },
      given: { benefits: [100, 200, 300] },
    },
  ],
  EXPLAIN: [
    {
      what: { en: 'There is no function of that name', ja: 'その名前の関数がない' },
      given: { name: 'ROII', arguments: [[50], [40]] },
    },
    {
      what: { en: 'The explained function fails', ja: '説明する関数がエラーになる' },
      given: { name: 'ROI', arguments: [[50], [0]] },
    },
  ],
  INTERVAL: [
    {
      what: { en: 'More successes than trials', ja: '該当数が全数より多い' },
      given: { successes: 12, trials: 9 },
    },
  ],
  MEMBERS: [
    {
      what: { en: 'A leaving date before the joining date', ja: '退会日が入会日より前' },
      given: { joined: ['2019-05-01'], left: ['2019-04-01'] },
    },
  ],
  PERT: [unordered()],
  SUPPRESS: [
    {
      what: { en: 'A total that is not the sum of its parts', ja: '合計が内訳と合わない' },
      given: {
        table: [
          ['', '市内', '市外', '計'],
          ['女性', 3, 20, 24],
          ['男性', 12, 30, 42],
          ['計', 15, 50, 65],
        ],
      },
    },
  ],
  TRIANGULAR: [unordered()],
}

function unordered(): Trial {
  return {
    what: { en: 'mode is above high', ja: '最頻値が最大値より大きい' },
    given: { probability: 0.5, low: 0, mode: 2, high: 1 },
  }
}

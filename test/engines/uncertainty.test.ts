import { createContext, runInContext } from 'node:vm'
import { beforeAll, expect, test } from 'vitest'
import { bundleModules } from './bundle-modules.ts'
import { inQuickJs } from './in-quick-js.ts'

const modules = [
  'numerics/exp.ts',
  'numerics/log.ts',
  'uncertainty/pert-quantile.ts',
  'uncertainty/triangular-quantile.ts',
  'uncertainty/simulate.ts',
  'uncertainty/tornado.ts',
  'uncertainty/percentile.ts',
  'uncertainty/moments.ts',
]

/** Every engine may compute these in its own way, and some even change from call to call. */
const unreliable = `
for (const name of ['acosh', 'acos', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp', 'expm1',
  'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'random', 'sin', 'sinh', 'tan', 'tanh']) {
  Math[name] = () => { throw new Error('Math.' + name + ' was called'); };
}`

/** Prints what the modules compute, a number by the shortest digits that denote it. */
const questions = `
const { exp, log, pertQuantile, triangularQuantile, simulate, tornado, percentiles, mean, sampleStandardDeviation } = core;
const steps = Array.from({ length: 400 }, (_, index) => index);
const values = Float64Array.from(steps, (step) => ((step * 7919) % 401) / 7);
const probabilities = [1e-300, 1e-12, 0.05, 0.5, 0.77, 1 - 1e-12].concat(steps.map((step) => (step + 0.5) / 400));
const stock = {
  benefits: [{ label: 'a', amount: 11076 }, { label: 'b', amount: 156910 }],
  cost: { label: 'c', amount: 182264 },
};
JSON.stringify({
  exp: steps.map((step) => exp((step - 200) * 1.7320508)),
  log: steps.map((step) => log((step + 1) * 1.1e-3)),
  pert: steps.slice(0, 9).map((mode) => probabilities.map((p) => pertQuantile(p, 0, mode / 8, 1).value)),
  triangular: probabilities.map((p) => triangularQuantile(p, -1, 0.3, 2).value),
  percentiles: percentiles(values, probabilities).value,
  moments: [mean(values).value, sampleStandardDeviation(values).value],
  simulations: [1, 2, Number.MAX_SAFE_INTEGER].map((seed) =>
    simulate(stock, { spread: 0.1, draws: 4000, seed }).value),
  tornado: tornado(stock, 0.1).value,
});`

let script: string

beforeAll(async () => {
  const exported = await bundleModules(modules)
  script = `const core = Object.assign({}, ${exported.join(',\n')});\n${unreliable}\n${questions}`
})

test('V8 and QuickJS print the same digits, and no function whose digits may differ is called', async () => {
  const inV8: Record<string, unknown> = JSON.parse(runInContext(script, createContext({})))
  const inOther: Record<string, unknown> = JSON.parse(await inQuickJs(script))
  expect(Object.keys(inOther)).toEqual(Object.keys(inV8))
  for (const name of Object.keys(inV8)) {
    expect(JSON.stringify(inV8[name])).not.toContain('null')
    expect(inOther[name], name).toEqual(inV8[name])
  }
})

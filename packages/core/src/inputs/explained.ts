import type { Input } from '../record/input.ts'
import { fail, isFailure, ok, type Text } from '../result.ts'
import { missing, singleValue } from './given.ts'

interface ExplainedSpec {
  readonly label: Text
  readonly hint: Text
}

/** The name of a function as a reader writes it: ROI, KANKEI.ROI, =kankei.roi. `compute` receives it as `ROI`. */
export const functionName = ({ label, hint }: ExplainedSpec): Input<string, string, false> => ({
  kind: 'name',
  shape: 'single',
  label,
  hint,
  unit: 'text',
  optional: false,
  read: (given, name) => {
    const single = singleValue(given, name, label)
    if (isFailure(single)) return single
    if (single.value === undefined) return missing(name, label)
    if (typeof single.value === 'string') return ok(plainName(single.value))
    return fail('type', name, {
      en: `${label.en}: write the name of a function as text, such as "ROI".`,
      ja: `${label.ja}：関数の名前を「ROI」のような文字列で指定してください。`,
    })
  },
})

const plainName = (written: string): string =>
  written
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/^=?(KANKEI\.)?/, '')

/** The arguments of another function, in its order; "" or a blank cell stands for one that is left out. */
export const furtherArguments = ({
  label,
  hint,
}: ExplainedSpec): Input<readonly unknown[], readonly unknown[], false> => ({
  kind: 'arguments',
  shape: 'block',
  repeating: true,
  label,
  hint,
  unit: 'mixed',
  optional: false,
  read: (given) => ok((Array.isArray(given) ? given : []).map(blankAsOmitted)),
})

function blankAsOmitted(argument: unknown): unknown {
  let value = argument
  while (Array.isArray(value) && value.length === 1) value = value[0] as unknown
  return value === '' || value === null ? undefined : argument
}

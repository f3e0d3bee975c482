/**
 * The known word that takes the fewest slips of the keyboard (a letter left out, added, changed or swapped with its
 * neighbour) to become what was typed; the earlier one where several are equally near.
 */
export function nearestWord<W extends string>(typed: string, known: readonly [W, ...W[]]): W {
  const [first, ...others] = known
  return others.reduce((best, word) => (slips(typed, word) < slips(typed, best) ? word : best), first)
}

/** Optimal string alignment distance, by the rows for the last two letters and the present one. */
function slips(typed: string, word: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_, length) => length)
  for (let i = 1; i <= typed.length; i += 1) {
    const present = [i]
    for (let j = 1; j <= word.length; j += 1) {
      const changed = typed[i - 1] === word[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      present.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (present[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + changed,
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    beforeLast = last
    last = present
  }
  return last[word.length] ?? 0
}

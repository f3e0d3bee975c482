import { fail, ok, type Result } from '../result.ts'
import { type CivilDay, compareDays, dayFromNumber, dayNumber } from './civil-day.ts'
import { formatIsoDay, formatWesternDay } from './format-day.ts'

/** Excel's two ways of counting days: from 1900, or (workbooks made on old Macs) from 1904-01-01 = 0. */
export type DateSystem = '1900' | '1904'

/** 1970-01-01 in each system; the same day has a serial 1462 lower in the 1904 system. */
const epochSerial = { '1900': 25569, '1904': 25569 - 1462 } as const

/**
 * Where each calendar can be trusted to begin. Excel's 1900 system counts a 29 February 1900 that never was (serial 60),
 * so its serials 1 to 60 do not denote the days they show.
 */
const firstSerial = { '1900': 61, '1904': 0 } as const
const lastDay: CivilDay = { year: 9999, month: 12, day: 31 }

const serialOf = (day: CivilDay, system: DateSystem): number => dayNumber(day) + epochSerial[system]

/**
 * The date serial (シリアル値) of a day.
 *
 * @returns The serial; or the failure `serial` for a day that the system cannot hold rightly: before 1 March 1900
 *   (1 January 1904) or after 31 December 9999.
 */
export function toSerial(day: CivilDay, system: DateSystem = '1900', input = 'date'): Result<number> {
  const serial = serialOf(day, system)
  if (serial >= firstSerial[system] && compareDays(day, lastDay) <= 0) return ok(serial)
  const first = dayFromNumber(firstSerial[system] - epochSerial[system])
  return fail('serial', input, {
    en: `Excel’s calendar (${system} date system) is right from ${formatIsoDay(first)} to 9999-12-31 only; it cannot hold ${formatIsoDay(day)}. Keep this day as text.`,
    ja: `Excelの日付（${system}年方式）が正しく表せるのは${formatWesternDay(first)}から9999年12月31日までで、${formatWesternDay(day)}は表せません。文字列のまま残してください。`,
  })
}

/**
 * The day of a date serial (シリアル値).
 *
 * @returns The day; or the failure `serial`: a fraction (a time of day), a serial outside the calendar, or one of 1 to 60
 *   in the 1900 system, where Excel counts a day that never was.
 */
export function fromSerial(serial: number, system: DateSystem = '1900', input = 'date'): Result<CivilDay> {
  if (Number.isFinite(serial) && !Number.isInteger(serial)) {
    return fail('serial', input, {
      en: `${serial} is a date with a time of day. Take the day alone with INT().`,
      ja: `${serial}は時刻を含む日付です。INT関数で日付だけにしてください。`,
    })
  }
  if (serial >= firstSerial[system] && serial <= serialOf(lastDay, system)) {
    return ok(dayFromNumber(serial - epochSerial[system]))
  }
  if (system === '1900' && serial >= 1 && serial < firstSerial[system]) {
    return fail('serial', input, {
      en: `Serial ${serial} lies before 1 March 1900, where Excel counts a day that never was. Enter the date as text.`,
      ja: `シリアル値${serial}は1900年3月1日より前です。Excelはこの期間に実在しない日を数えるため、正しい日付になりません。日付を文字列で入力してください。`,
    })
  }
  return fail('serial', input, {
    en: `${serial} is not a day in Excel’s calendar (${firstSerial[system]} to ${serialOf(lastDay, system)}). Enter a date.`,
    ja: `${serial}はExcelの日付（${firstSerial[system]}から${serialOf(lastDay, system)}まで）ではありません。日付を入力してください。`,
  })
}

import { isIsoDate, isoDate, type IsoDate } from '@/lib/indicators/period'

/** When a text appeared. */
export interface Dateline {
  /** Null where only year and month stand there. */
  readonly date: IsoDate | null
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

const NUMERIC = /(?<!\p{N})(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d)(?!\p{N})/u
const WORDED = /(?<!\p{N})(\d{1,2}) tháng (\d{1,2}),? năm (20\d\d)(?!\p{N})/iu
/** Some stores of web pages put the month, or the day, before the text: "date 2023-06". */
const STAMP = /^date (20\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\p{N})\s?/u

/** Letters of such a stamp at the start of a line; 0 where there is none. */
export function stampLength(line: string): number {
  return STAMP.exec(line)?.[0].length ?? 0
}

const ENGLISH = /(?<!\p{L})(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? (\d{1,2}), (20\d\d)/iu
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** "Số 12 - Tháng 12/2018": an issue of a bulletin. */
const ISSUE = /^(?:số\s\d{1,4}\s?[-–|,]\s?)?tháng\s(\d{1,2})\s?[/-]\s?(20\d\d)$/iu
/** Clock, author or agency beside the date: a line about the article, not a sentence about an event. */
const MARK = /\d{1,2}[:h]\d{2}|ngày đăng|đăng ngày|cập nhật|publish|xuất bản|\|\s?\d|view|lượt xem|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|gmt|ttxvn|^báo\s/iu

/** "A Lưới, ngày 01 tháng 7 năm 2021" at the end of a line: place and day of an official paper. */
const OF_LETTER = /\p{Lu}[\p{L}\p{M}]{0,8},\s{1,2}ngày\s{0,3}\d{1,2}\s{0,3}tháng\s{0,3}\d{1,2}\s{0,3}năm\s{0,3}20\d\d\s*$/u

/**
 * The publication date among the lines around a headline.
 *
 * A line counts where it carries a full date and little else, or a mark of a
 * dateline (clock, "Ngày đăng", weekday, agency); "Ngày 13/10/2022, quận …" in a
 * long sentence is the day of an event and is left alone.
 */
export function readDateline(lines: readonly string[]): Dateline | null {
  const days = lines.map((line) => ({ line, match: line.includes('20') ? (NUMERIC.exec(line.slice(0, 200)) ?? WORDED.exec(line.slice(0, 200))) : null }))
  return dated(days, true) ?? dated(days, false) ?? stamped(lines)
}

/** Lines with a mark go first: a bare date above them is often the day the page was looked at. */
function dated(lines: ReadonlyArray<{ readonly line: string; readonly match: RegExpExecArray | null }>, marked: boolean): Dateline | null {
  for (const { line, match } of lines) {
    if (match && (marked ? MARK.test(line.slice(0, 160)) || OF_LETTER.test(line.slice(0, 200)) : line.length <= 40)) {
      const [day, month, year] = match.slice(1).map(Number) as [number, number, number]
      const date = isoDate(year, month, day)
      if (isIsoDate(date) && (line.length <= 130 || match.index < 60 || OF_LETTER.test(line))) return { date, year, month }
    }
  }
  return null
}

function stamped(lines: readonly string[]): Dateline | null {
  for (const line of lines.filter((each) => each.length <= 60)) {
    const match = ENGLISH.exec(line)
    if (!match) continue
    const [month, year] = [MONTHS.indexOf(match[1]!.toLowerCase().slice(0, 3)) + 1, Number(match[3])]
    return { date: isoDate(year, month, Number(match[2])), year, month }
  }
  for (const line of lines) {
    const issue = ISSUE.exec(line.slice(0, 40))
    if (issue && Number(issue[1]) >= 1 && Number(issue[1]) <= 12) return { date: null, year: Number(issue[2]), month: Number(issue[1]) }
    const match = STAMP.exec(line.slice(0, 40))
    if (match) return { date: match[3] ? `${match[1]}-${match[2]}-${match[3]}` : null, year: Number(match[1]), month: Number(match[2]) }
  }
  return null
}

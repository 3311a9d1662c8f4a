import { readElements } from './elements'
import { Unreadable } from '../intake'
import type { Package } from './zip'

/** A sheet as the workbook names it, in order. */
export interface SheetEntry { readonly name: string; readonly path: string; readonly isHidden: boolean }

/** The sheets of a workbook, and whether its days count from 1904 (ECMA-376, 18.2.27 and 18.2.28). */
export function readWorkbook(opened: Package): { readonly sheets: readonly SheetEntry[]; readonly is1904: boolean } {
  const path = opened.paths.find((each) => /^xl\/workbook\d*\.xml$/i.test(each)) ?? ''
  const targets = readTargets(opened, path.replace(/([^/]+)$/, '_rels/$1.rels'))
  const sheets: SheetEntry[] = []
  let is1904 = false
  readElements(opened, path, {
    open: (name, { date1904, name: title = '', id = '', state = 'visible' }) => {
      if (name === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true'
      const target = targets.get(id)
      // Sheets of charts have no cells.
      if (name === 'sheet' && target?.includes('worksheets/')) sheets.push({ name: title, path: target, isHidden: state !== 'visible' })
    },
  })
  if (sheets.length === 0) throw new Unreadable('damaged', path)
  return { sheets, is1904 }
}

function readTargets(opened: Package, path: string): Map<string, string> {
  const targets = new Map<string, string>()
  readElements(opened, path, {
    open: (name, { Id = '', Target = '', TargetMode }) => {
      if (name === 'Relationship' && TargetMode !== 'External') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return targets
}

/** The texts cells share, in order; how Japanese words are read, which is no text of theirs, left out. */
export function readSharedStrings(opened: Package): readonly string[] {
  const path = opened.paths.find((each) => /^xl\/sharedStrings\.xml$/i.test(each))
  const strings: string[] = []
  if (!path) return strings
  let [isText, isAside] = [false, false]
  readElements(opened, path, {
    open: (name) => {
      if (name === 'si') strings.push('')
      if (name === 'rPh') isAside = true
      if (name === 't') isText = !isAside
    },
    text: (text) => { if (isText) strings[strings.length - 1] += text },
    close: (name) => {
      if (name === 't') isText = false
      if (name === 'rPh') isAside = false
    },
  })
  return strings
}

/** Number formats every workbook has, those that dates and percents are told by (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'dd/mm/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yy h:mm',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 49: '@',
}

/** The number format of each style a cell may name; '' for "General". */
export function readStyles(opened: Package): readonly string[] {
  const path = opened.paths.find((each) => /^xl\/styles\.xml$/i.test(each))
  if (!path) return []
  const own = new Map<string, string>()
  const styles: string[] = []
  let inCells = false
  readElements(opened, path, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, formatCode)
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) styles.push(own.get(numFmtId) ?? BUILT_IN[numFmtId] ?? '')
    },
    close: (name) => { if (name === 'cellXfs') inCells = false },
  })
  return styles
}

import { guard } from '../guard'
import { refuse, type Intake } from '../intake'
import { readDocx } from './docx'
import { readXlsx } from './xlsx'
import { openPackage } from './zip'

/** A zip, by what is in it: a document, a workbook, or what is refused. */
export const readOffice = (bytes: Uint8Array): Promise<Intake> => guard(() => {
  const opened = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const has = (pattern: RegExp) => opened.paths.some((path) => pattern.test(path))
  if (has(/^word\/document\d*\.xml$/i)) return readDocx(opened)
  if (has(/^xl\/workbook\d*\.xml$/i)) return readXlsx(opened)
  if (has(/^xl\/workbook\.bin$/i)) return refuse('binary-workbook')
  if (has(/^ppt\//i)) return refuse('presentation')
  return refuse(has(/^mimetype$/) && has(/^content\.xml$/) ? 'opendocument' : 'archive')
})

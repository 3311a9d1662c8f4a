/** An area as a file: `format=xlsx`, `ods`, `csv`, `pdf` or `docx`. The pack for a meeting is the same dossier on paper. */
export { GET } from '../briefing/file/route'

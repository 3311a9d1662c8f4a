import { join } from 'node:path'

/** What the thread that sets documents is started with; the same for every document. */
export interface Press {
  /** Whole path of lib/document/worker.mjs: given as a text, so that a bundler does not take it for its own. It is run as it stands. */
  readonly program: string
  /** Files of fonts, by family and face. */
  readonly fonts: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The face of drawings, as their SVG names it. */
export const CHARTS = 'Be Vietnam Pro'

// Where the project is: the place the server is started in (commands/start.mjs), which a bundle does not know of itself.
const program = join(process.cwd(), 'lib', 'document', 'worker.mjs')
const fonts = (family: string, faces: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>) =>
  Object.fromEntries(Object.entries(faces).map(([face, file]) => [face, join(process.cwd(), 'node_modules', '@expo-google-fonts', family, file)]))

/** Tinos has the widths of Times New Roman, which the decree asks for and may not be given away. */
const FONTS = {
  Tinos: fonts('tinos', {
    normal: '400Regular/Tinos_400Regular.ttf', bold: '700Bold/Tinos_700Bold.ttf', italics: '400Regular_Italic/Tinos_400Regular_Italic.ttf', bolditalics: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
  }),
  [CHARTS]: fonts('be-vietnam-pro', {
    normal: '400Regular/BeVietnamPro_400Regular.ttf', bold: '600SemiBold/BeVietnamPro_600SemiBold.ttf', italics: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf', bolditalics: '700Bold_Italic/BeVietnamPro_700Bold_Italic.ttf',
  }),
}

export const PRESS: Press = { program, fonts: FONTS }

import { join } from 'node:path'

/** Where the packages are: the place the server is started in (commands/start.mjs), which a bundle does not know of itself. */
const folder = join(process.cwd(), 'node_modules', '@expo-google-fonts')

/**
 * Whole TTF files: of the web font's parts a picture would lose letters without a word. The last has the arrows, and
 * letters of other scripts, that the first two lack.
 */
export const FONT_FILES: readonly string[] = [
  join(folder, 'be-vietnam-pro', '400Regular', 'BeVietnamPro_400Regular.ttf'),
  join(folder, 'be-vietnam-pro', '600SemiBold', 'BeVietnamPro_600SemiBold.ttf'),
  join(folder, 'tinos', '400Regular', 'Tinos_400Regular.ttf'),
]

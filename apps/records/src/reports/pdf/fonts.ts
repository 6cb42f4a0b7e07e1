import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;
const family = (file: string) => resolve(`@expo-google-fonts/noto-sans/${file}`);

/** Noto Sans (SIL Open Font License 1.1): may be embedded, and has the letters of every language of the EEA. */
export const FONT_FILES = {
  regular: family('400Regular/NotoSans_400Regular.ttf'),
  semibold: family('600SemiBold/NotoSans_600SemiBold.ttf'),
  bold: family('700Bold/NotoSans_700Bold.ttf'),
  italic: family('400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
} as const;

export type FontName = keyof typeof FONT_FILES;

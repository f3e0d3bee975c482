/** One hue from light to dark, so that a grey print keeps the order. Each text has a contrast of at least 7 on its ground. */
export const palette = {
  paper: '#fff',
  ink: '#1a232b',
  quiet: '#4b5761',
  line: '#3c4a55',
  accent: '#14547c',
  tint1: '#f0f5f9',
  tint2: '#e2edf5',
  tint3: '#cfe1ee',
  shade: '#eef1f3',
} as const

/** Japanese faces of Windows, macOS and Linux, and whatever else there is. */
export const fontFamily =
  "'BIZ UDPGothic', 'Yu Gothic UI', 'Hiragino Sans', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif"

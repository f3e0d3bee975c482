/**
 * The format of a cell as the file has it: the `xf` element that its style names.
 *
 * @param styles - The part xl/styles.xml.
 * @param sheet - A part xl/worksheets/sheet….xml.
 */
export function cellFormat(styles: string, sheet: string, address: string): string {
  const formats = styles.slice(styles.indexOf('<cellXfs')).match(/<xf [^>]*\/>|<xf [^>]*>.*?<\/xf>/g) ?? []
  const cell = new RegExp(`<c r="${address}"[^>]*`).exec(sheet)?.[0] ?? ''
  return formats[Number(/ s="(\d+)"/.exec(cell)?.[1])] ?? ''
}

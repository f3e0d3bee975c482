import type { ThemeService } from '@univerjs/core'

/** Gives the grid's selection, tabs and lines the colours of the page around it. */
export function applyTheme(themes: ThemeService): void {
  const theme = themes.getCurrentTheme()
  themes.setTheme({
    ...theme,
    primary: {
      50: '#f1f6fa',
      100: '#e2edf5',
      200: '#c5dbe9',
      300: '#9dc0d7',
      400: '#5f97ba',
      500: '#2c6d96',
      600: '#14547c',
      700: '#104669',
      800: '#0c3853',
      900: '#082a3f',
    },
    gray: {
      ...theme.gray,
      // The lightest grey that still shows where the frozen column ends.
      300: '#d3dae0',
      // Descriptions of functions while typing; the theme's own grey is too light to read on the chosen one.
      400: '#4b5761',
    },
  })
}

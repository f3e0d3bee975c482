import { defineConfig } from 'vite'

export default defineConfig({
  base: './',
  // The sources of the workspace's own packages, so that the page needs no build of theirs.
  resolve: { conditions: ['@kankei/source', 'module', 'browser', 'development|production'] },
  build: {
    target: 'es2022',
    // The spreadsheet is one large library, loaded at once.
    chunkSizeWarningLimit: 8000,
    rolldownOptions: {
      // Its packages carry React's "use client" marks, which mean nothing on a page.
      checks: { moduleLevelDirective: false },
    },
  },
})

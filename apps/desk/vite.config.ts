import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The desk as files: served at /desk/ by the application's own server. Every page is a chunk; the library is one of its own, which changes seldom. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // Inline data URLs of scripts would not pass the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'library', test: /node_modules/ }] },
      },
    },
  },
  server: { proxy: { '/api': process.env['ONEDOOR_API'] ?? 'http://127.0.0.1:8080' } },
})

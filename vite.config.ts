/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { digestPipeline } from './tools/pipeline-version.mjs'
import { sitePolicy } from './tools/site-policy.mjs'

export default defineConfig({
  // Relative addresses: the built site works from any sub-path and any static host.
  base: './',
  // Answers that the page keeps are those of one version of the extractor.
  define: { PARLEY_PIPELINE: JSON.stringify(digestPipeline().slice(0, 16)) },
  plugins: [react(), sitePolicy()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // tools/build.mjs copies public/, after `preprocess`, which runs at the same time, has filled it.
    copyPublicDir: false,
    // All that the first picture needs in one file, and all of the app in another: each further one is a round trip more.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'index', tags: ['$initial'], priority: 1 },
            { name: 'app', test: /\/src\/ui\/start-app\.tsx$/u },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    // Runs start afresh: no answer of an earlier one hides what this one finds.
    env: { PARLEY_CACHE: '' },
    // A slow machine is no failure; a test that hangs is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

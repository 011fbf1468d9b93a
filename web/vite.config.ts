// SPDX-License-Identifier: MulanPSL-2.0
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';
import { splitText } from './scripts/first_text.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const staffPages = [
  ...['signin', 'agent', 'desk', 'approve', 'oversight', 'admin'],
  ...['board', 'window', 'kiosk', 'bank', 'evaluator'],
];

// Two builds into one dist. 'public' holds the citizen page alone, so that everything it needs is
// one script and one stylesheet: on a slow network every further file costs a round trip.
// 'staff' holds the other pages, which share one chunk for Vue and the kit.
// 'gallery' serves the kit page in development and is never built.
export default defineConfig(({ mode }) => {
  const pages = mode === 'public' ? [''] : staffPages;
  return {
    root: here('pages'),
    publicDir: here('public'),
    envDir: false as const,
    plugins: [vue(), splitText(mode === 'public')],
    resolve: { alias: { '@': here('src') } },
    define: {
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      outDir: here('dist'),
      emptyOutDir: false,
      target: 'es2020',
      // The content policy allows no data: addresses, so nothing is ever inlined.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      copyPublicDir: mode === 'public',
      reportCompressedSize: false,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map((page) => [
            page || 'citizen',
            here(`pages/${page ? `${page}/` : ''}index.html`),
          ]),
        ),
      },
    },
    server: {
      host: '127.0.0.1',
      fs: { allow: [here('.')] },
      proxy: { '/api': { target: 'http://127.0.0.1:8080', changeOrigin: false } },
    },
  };
});

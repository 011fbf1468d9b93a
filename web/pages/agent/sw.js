// SPDX-License-Identifier: MulanPSL-2.0
// The agent's page without a network. The build writes the list of files; nothing of the API is ever
// kept here (that is sealed, elsewhere). A new version waits until the page says that it may take over.
const shell = { version: 'SHELL_VERSION', files: ['SHELL_FILES'] };
const prefix = 'ortoo-agent-';
const cacheName = prefix + shell.version;

async function install() {
  const cache = await caches.open(cacheName);
  // Past the browser's own cache: the page and its scripts must be of one build.
  await cache.addAll(shell.files.map((file) => new Request(file, { cache: 'reload' })));
}

async function activate() {
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix) && name !== cacheName) await caches.delete(name);
  }
  await self.clients.claim();
}

async function kept(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  if (event.data === 'update') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const page = url.pathname === '/agent/' || url.pathname === '/agent/index.html';
  if (page) event.respondWith(kept('/agent/'));
  else if (shell.files.includes(url.pathname)) event.respondWith(kept(url.pathname));
});

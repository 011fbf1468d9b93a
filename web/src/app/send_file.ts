// SPDX-License-Identifier: MulanPSL-2.0
// Puts the bytes of a file, and tells how much of it has gone.
import { refused, type Answer } from '@/app/answer';
import { csrfHeader, problemFrom } from '@/app/server';

const timeoutMs = 10 * 60_000;

export function sendFile<T>(
  address: string,
  file: Blob,
  told: (share: number) => void,
): Promise<Answer<T>> {
  return new Promise((done) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.timeout = timeoutMs;
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    for (const [name, value] of Object.entries(csrfHeader())) {
      request.setRequestHeader(name, value);
    }
    request.upload.addEventListener('progress', (event) => {
      if (event.lengthComputable) told(event.loaded / event.total);
    });
    const lost = (code: string) => () => done(refused({ status: 0, code }));
    request.addEventListener('error', lost('network.lost'));
    request.addEventListener('timeout', lost('network.slow'));
    request.addEventListener('load', () => {
      let body: unknown;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        body = undefined;
      }
      const fine = request.status >= 200 && request.status < 300;
      done(fine ? { ok: true, value: body as T } : refused(problemFrom(request.status, body)));
    });
    request.send(file);
  });
}

// SPDX-License-Identifier: MulanPSL-2.0
// What stands on a window's table: a card reader and a document camera, each behind one small
// interface. A reader's maker installs its own bridge, which puts itself at `window.ortooReader`
// before the page begins; without one the page says so, and everything can be typed.

export interface CardRead {
  name: string;
  id_number: string;
  address: string;
}
export interface CardReader {
  /** The card that lies on it now; undefined: none. */
  read(): Promise<CardRead | undefined>;
}
export interface DocumentCamera {
  readonly stream: MediaStream;
  /** A still picture, as large as the camera gives it. */
  shoot(): Promise<Blob>;
  stop(): void;
}

declare global {
  interface Window {
    ortooReader?: CardReader;
  }
}

/** The invented person of the demo, for who learns the desk without a machine. */
const practiceReader: CardReader = {
  read: async () => ({
    name: '斯琴（样例）',
    id_number: '152725195403200024',
    address: '巴音柴达木嘎查样例牧户 3 号',
  }),
};

/** The maker's reader; without one, at `/desk/?reader=practice`, the invented person. */
export function cardReader(): CardReader | undefined {
  if (window.ortooReader !== undefined) return window.ortooReader;
  const practice = new URLSearchParams(location.search).get('reader') === 'practice';
  return practice ? practiceReader : undefined;
}

// A4 at 300 dpi is 3508 long; most document cameras give this or a little less.
const wanted = { width: { ideal: 3264 }, height: { ideal: 2448 } };
const kept = 'ortoo.devices.camera';

/** Opens the camera that was used last here; refuses as the browser does (denied, none). */
export async function documentCamera(): Promise<DocumentCamera> {
  const last = localStorage.getItem(kept);
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { ...wanted, ...(last && { deviceId: { ideal: last } }) },
  });
  const track = stream.getVideoTracks()[0]!;
  const device = track.getSettings().deviceId;
  if (device) localStorage.setItem(kept, device);
  const video = document.createElement('video');
  video.muted = true;
  video.playsInline = true;
  video.srcObject = stream;
  await video.play();
  return {
    stream,
    async shoot() {
      const canvas = document.createElement('canvas');
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      canvas.getContext('2d')!.drawImage(video, 0, 0);
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.9));
      if (blob === null) throw new Error('the camera gave no picture');
      return blob;
    },
    stop: () => stream.getTracks().forEach((one) => one.stop()),
  };
}

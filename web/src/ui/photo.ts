// SPDX-License-Identifier: MulanPSL-2.0
// Makes a phone's photo small enough for a weak network and says whether a clerk could read it.
// The canvas drops the EXIF data (place, device) and keeps the picture upright.

export const photoBytesMax = 400 * 1024;
const longSideMax = 1600;
const measuredSide = 320;
// Found on drawn samples with noise (4000 px pages and cards, not yet on real photographs): readable
// ones gave a Laplacian variance of 690 and more at 320 px, unreadable ones 140 and less; print is
// lost below a mean grey of about 50. A wrong guess costs one press ("I can read it").
const darkBelow = 55;
const blurredBelow = 250;

export type Verdict = 'clear' | 'dark' | 'blurred';

export interface Photo {
  blob: Blob;
  verdict: Verdict;
  bytesBefore: number;
  width: number;
  height: number;
}

/** Judges grey values of a width × height picture, row by row. */
export function judge(grey: Float32Array, width: number, height: number): Verdict {
  let sum = 0;
  for (const value of grey) sum += value;
  if (sum / grey.length < darkBelow) return 'dark';
  return laplacianVariance(grey, width, height) < blurredBelow ? 'blurred' : 'clear';
}

function laplacianVariance(grey: Float32Array, width: number, height: number): number {
  let sum = 0;
  let squares = 0;
  let count = 0;
  const at = (x: number, y: number) => grey[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const edge = at(x - 1, y) + at(x + 1, y) + at(x, y - 1) + at(x, y + 1) - 4 * at(x, y);
      sum += edge;
      squares += edge * edge;
      count++;
    }
  }
  const mean = count === 0 ? 0 : sum / count;
  return count === 0 ? 0 : squares / count - mean * mean;
}

export function greyOf(rgba: Uint8ClampedArray): Float32Array {
  const grey = new Float32Array(rgba.length / 4);
  for (let i = 0; i < grey.length; i++) {
    const red = rgba[4 * i] ?? 0;
    const green = rgba[4 * i + 1] ?? 0;
    const blue = rgba[4 * i + 2] ?? 0;
    grey[i] = 0.299 * red + 0.587 * green + 0.114 * blue;
  }
  return grey;
}

/** The size that fits `side` on its longer edge, never larger than the picture itself. */
export function fitted(width: number, height: number, side: number): [number, number] {
  const scale = Math.min(1, side / Math.max(width, height));
  return [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
}

function drawn(picture: CanvasImageSource, width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (pen === null) throw new Error('no 2d canvas');
  pen.drawImage(picture, 0, 0, width, height);
  return { canvas, pen };
}

function watermarked(pen: CanvasRenderingContext2D, words: string): void {
  const { width, height } = pen.canvas;
  pen.save();
  pen.translate(width / 2, height / 2);
  pen.rotate(-0.35);
  pen.font = `${Math.round(width / 22)}px sans-serif`;
  pen.textAlign = 'center';
  pen.fillStyle = 'rgb(90 100 115 / 38%)';
  for (const y of [-height / 4, 0, height / 4]) pen.fillText(words, 0, y);
  pen.restore();
}

const encoded = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob>((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('not encoded'))),
      'image/jpeg',
      quality,
    ),
  );

/** Throws when the file is not a picture this browser can read. */
export async function takePhoto(file: Blob, watermark?: string): Promise<Photo> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const small = fitted(picture.width, picture.height, measuredSide);
  const measured = drawn(picture, ...small).pen.getImageData(0, 0, ...small);
  const verdict = judge(greyOf(measured.data), ...small);
  let [width, height] = fitted(picture.width, picture.height, longSideMax);
  for (;;) {
    const { canvas, pen } = drawn(picture, width, height);
    if (watermark) watermarked(pen, watermark);
    for (const quality of [0.7, 0.6, 0.5]) {
      const blob = await encoded(canvas, quality);
      if (blob.size <= photoBytesMax || width < 400) {
        picture.close();
        return { blob, verdict, bytesBefore: file.size, width, height };
      }
    }
    [width, height] = fitted(width, height, Math.max(width, height) * 0.8);
  }
}

/** '4.1 MB', '212 KB'. */
export function sizeWords(bytes: number): string {
  if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
  return bytes >= 1024 * 1024
    ? `${(bytes / 1024 / 1024).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}

// SPDX-License-Identifier: MulanPSL-2.0
// A portrait for a badge: cut to 4:5 around its middle, small, without the camera's own data.
const width = 400;
const height = 500;

export async function portrait(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const scale = Math.max(width / picture.width, height / picture.height);
  const wide = picture.width * scale;
  const high = picture.height * scale;
  canvas.getContext('2d')?.drawImage(picture, (width - wide) / 2, (height - high) / 2, wide, high);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.8));
  if (blob === null) throw new Error('the browser cannot write a JPEG');
  return blob;
}

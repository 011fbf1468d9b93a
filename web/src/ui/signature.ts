// SPDX-License-Identifier: MulanPSL-2.0
// A signature as strokes. Coordinates are shares (0–1) of the pad's width and height.

export interface Point {
  x: number;
  y: number;
}
export type Stroke = Point[];

// Shorter than this is a slip of the finger, not a name: a third of the pad's width in all.
const lengthMin = 0.33;

export function strokeLength(stroke: Stroke): number {
  let sum = 0;
  stroke.forEach((point, at) => {
    const before = stroke[at - 1];
    if (before) sum += Math.hypot(point.x - before.x, point.y - before.y);
  });
  return sum;
}

export function longEnough(strokes: readonly Stroke[]): boolean {
  return strokes.reduce((sum, stroke) => sum + strokeLength(stroke), 0) >= lengthMin;
}

export function drawStrokes(canvas: HTMLCanvasElement, strokes: readonly Stroke[]): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const { width, height } = canvas;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = '#16202c';
  pen.lineWidth = Math.max(2.5, width / 160);
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach((point, at) => {
      if (at === 0) pen.moveTo(point.x * width, point.y * height);
      pen.lineTo(point.x * width, point.y * height);
    });
    pen.stroke();
  }
}

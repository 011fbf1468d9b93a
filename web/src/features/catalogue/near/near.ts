// SPDX-License-Identifier: MulanPSL-2.0
// 15 分钟便民服务圈: the answer of the server, and where each point stands on a sketch of our own.
import type { Reply } from '@/app/server';

export type Near = Reply<'/api/v1/points/near', 'get'>;
export type NearPoint = Near['rows'][number];

export const distanceWords = (metres: number) =>
  metres < 1000 ? `${metres} m` : `${(metres / 1000).toFixed(metres < 10_000 ? 1 : 0)} km`;

export interface Spot {
  id: string;
  x: number;
  y: number;
  open: boolean;
  no: number;
}

/**
 * Directions are true, distances only in their order: near points would else lie on each other
 * beside one that is 80 km away. Half the width is the farthest point shown.
 */
export function sketch(near: Near, side: number, most = 9): Spot[] {
  const rows = near.rows.slice(0, most);
  const farthest = Math.max(1, ...rows.map((row) => row.metres));
  const half = side / 2;
  const margin = 18;
  return rows.map((row, at) => {
    const north = (row.point.lat ?? near.lat) - near.lat;
    const east =
      ((row.point.lng ?? near.lng) - near.lng) * Math.cos((near.lat / 1e6) * (Math.PI / 180));
    const long = Math.hypot(north, east) || 1;
    const away = (half - margin) * Math.sqrt(row.metres / farthest);
    return {
      id: row.point.id,
      x: half + (east / long) * away,
      y: half - (north / long) * away,
      open: row.open,
      no: at + 1,
    };
  });
}

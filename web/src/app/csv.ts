// SPDX-License-Identifier: MulanPSL-2.0
// A table as a file for a spreadsheet. Cells that a spreadsheet would take for a formula are made
// text; the mark at the start makes it read Chinese as UTF-8.

export type Cell = string | number;

export function csvText(rows: readonly (readonly Cell[])[]): string {
  const lines = rows.map((row) => row.map(cellText).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : cell.replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands the browser a file made here; nothing leaves the machine. */
export function saveFile(
  name: string,
  content: string | Uint8Array<ArrayBuffer>,
  type = 'text/csv;charset=utf-8',
): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the address after the click has returned.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

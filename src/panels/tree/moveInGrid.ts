/** Arrow keys over rows of buttons: up and down between rows, left and right within one, Home and End to the ends. */

/** Moves the focus; false when the key means nothing here, so that the browser may have it. */
export function moveInGrid(root: HTMLElement, key: string, from: EventTarget | null): boolean {
  if (!(from instanceof HTMLElement)) return false;
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  const row = rows.findIndex((element) => element.contains(from));
  if (row < 0) return false;
  const cells = buttonsOf(rows[row]);
  const cell = cells.indexOf(from);
  const moves: Readonly<Record<string, () => HTMLElement | undefined>> = {
    ArrowDown: () => inRow(rows[row + 1], cell),
    ArrowUp: () => inRow(rows[row - 1], cell),
    ArrowLeft: () => cells[cell - 1],
    ArrowRight: () => cells[cell + 1],
    Home: () => inRow(rows[0], 0),
    End: () => inRow(rows.at(-1), 0),
  };
  const target = moves[key]?.();
  if (!target) return false;
  target.focus();
  return true;
}

function buttonsOf(row: HTMLElement | undefined): readonly HTMLElement[] {
  if (!row) return [];
  return row.matches('button') ? [row] : [...row.querySelectorAll('button')];
}

function inRow(row: HTMLElement | undefined, cell: number): HTMLElement | undefined {
  const cells = buttonsOf(row);
  return cells[Math.min(Math.max(cell, 0), cells.length - 1)];
}

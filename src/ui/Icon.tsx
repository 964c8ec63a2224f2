import styles from './Icon.module.css';

/** Line icons on a 24 grid. */
const paths = {
  close: 'M6 6l12 12M18 6L6 18',
  chevron: 'M9 6l6 6-6 6',
  warning: 'M12 3.5L2.5 20h19zM12 10v4.5M12 17.2v.3',
  phone:
    'M6.6 3.2l3 .5 1.3 4.2-2.2 1.7a13 13 0 0 0 5.7 5.7l1.7-2.2 4.2 1.3.5 3a2 2 0 0 1-2 2.4A16.4 16.4 0 0 1 4.2 5.2a2 2 0 0 1 2.4-2z',
  external: 'M14 4h6v6M20 4l-9 9M18 14v5.5H4.5V6H10',
  print: 'M7 9V3.5h10V9M7 17.5H3.5V9h17v8.500H17M7 14h10v6.500H7z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.3 15.3l5.2 5.2',
  'chevron-down': 'M6 9l6 6 6-6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  reset: 'M4.5 5v5h5M5.2 14.5A7.3 7.3 0 1 0 6.6 7.2L4.5 10',
  frame: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  'turn-left': 'M9.5 8.5L5 12l4.5 3.5M5 12h14',
  'turn-right': 'M14.5 8.5L19 12l-4.5 3.5M19 12H5',
  'tilt-up': 'M8.5 9.5L12 5l3.5 4.5M12 5v14',
  'tilt-down': 'M8.5 14.5L12 19l3.5-4.5M12 19V5',
  list: 'M4 6.5h.5M4 12h.5M4 17.5h.5M8.5 6.5H20M8.5 12H20M8.5 17.5H20',
  menu: 'M4 6.5h16M4 12h16M4 17.5h16',
  sliders: 'M4 7.5h9M17 7.5h3M15 5v5M4 16.5h3M11 16.5h9M9 14v5',
  body: 'M12 2.8a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM4.5 9.2l7.5-.8 7.5.8M12 8.4v5.3M12 13.6L8.4 21M12 13.6l3.6 7.4',
  clipboard: 'M8.5 5H6v16h12V5h-2.5M8.5 3.5h7V7h-7zM9 12h.5M9 16h.5M12.5 12H15M12.5 16H15',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3.2 2.2',
  book: 'M12 6.5C10 5 7 4.5 3.5 4.8v13.7c3.5-.3 6.5.3 8.5 1.7 2-1.4 5-2 8.5-1.7V4.8C17 4.5 14 5 12 6.5zM12 6.5v13.7',
  place: 'M12 21c4-4.6 6.5-8 6.5-11.2a6.5 6.5 0 1 0-13 0C5.5 13 8 16.4 12 21zM12 7.5a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4',
  moon: 'M19.5 14.5a8 8 0 0 1-10-10 8 8 0 1 0 10 10z',
} as const;

export type IconName = keyof typeof paths;

/**
 * A line icon in the colour of its text, 1 em high, or `size` (16 = 1 rem).
 * Never alone: its word or its button's name is beside it.
 */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  const length = size && `${size / 16}rem`;
  return (
    <svg className={styles.icon} style={{ width: length, height: length }} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}

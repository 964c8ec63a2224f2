/** The walls that the mediastinum turns towards the two lungs, as distances from the midline (mm). */
import type { MediastinalWall } from './pleural-cavity.ts';

const DEPTHS = [-35, -20, -5, 10, 25, 45, 65, 85, 105];

/** Right: oesophagus, superior vena cava, right atrium, inferior vena cava. */
export const rightWall: MediastinalWall = {
  depths: DEPTHS,
  rows: [
    [1430, 17, 17, 17, 17, 17, 18, 18, 18, 18],
    [1395, 17, 16, 18, 22, 25, 25, 20, 18, 18],
    [1365, 16, 17, 23, 29, 32, 31, 24, 10, 6],
    [1340, 17, 18, 26, 33, 36, 35, 28, 12, 4],
    [1310, 18, 19, 26, 34, 37, 37, 30, 14, 4],
    [1280, 19, 20, 26, 34, 37, 37, 30, 15, 5],
    [1255, 20, 20, 25, 31, 35, 35, 29, 18, 10],
    [1230, 20, 21, 24, 28, 30, 31, 28, 24, 20],
    [1200, 21, 22, 24, 26, 27, 28, 28, 28, 28],
    [1150, 22, 23, 24, 26, 27, 28, 28, 28, 28],
  ],
};

/** Left: arch and descending aorta, pulmonary trunk, left ventricle. */
export const leftWall: MediastinalWall = {
  depths: DEPTHS,
  rows: [
    [1430, 18, 18, 18, 18, 19, 19, 19, 19, 19],
    [1412, 18, 19, 20, 20, 20, 19, 18, 18, 18],
    [1397, 19, 24, 30, 30, 27, 21, 18, 18, 18],
    [1365, 21, 34, 38, 38, 38, 38, 28, 12, 6],
    [1340, 22, 34, 42, 51, 57, 58, 47, 14, 4],
    [1310, 22, 34, 47, 62, 72, 78, 72, 35, 6],
    [1280, 22, 32, 46, 62, 76, 82, 78, 52, 12],
    [1255, 22, 31, 44, 58, 70, 78, 74, 56, 24],
    [1230, 22, 29, 40, 50, 60, 68, 66, 56, 40],
    [1200, 23, 27, 34, 42, 50, 54, 56, 56, 56],
    [1150, 24, 26, 30, 34, 36, 40, 44, 48, 50],
  ],
};

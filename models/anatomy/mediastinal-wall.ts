/** The walls that the mediastinum turns towards the two lungs, as distances from the midline (mm). */
import type { MediastinalWall } from './pleural-cavity.ts';

const DEPTHS = [-35, -20, -5, 10, 25, 45, 65, 85, 105];

/** Right: oesophagus, superior vena cava, right atrium, inferior vena cava. */
export const rightWall: MediastinalWall = {
  depths: DEPTHS,
  rows: [
    [1430, 18, 18, 18, 17, 17, 18, 18, 18, 18],
    [1395, 18, 18, 20, 24, 26, 25, 20, 18, 18],
    [1365, 19, 20, 25, 31, 33, 32, 24, 10, 6],
    [1340, 20, 21, 29, 36, 37, 36, 28, 12, 4],
    [1310, 21, 22, 30, 38, 40, 38, 30, 14, 4],
    [1280, 21, 22, 29, 36, 39, 37, 30, 15, 5],
    [1255, 21, 22, 27, 33, 36, 35, 29, 18, 10],
    [1230, 22, 23, 26, 29, 31, 31, 28, 24, 20],
    [1200, 22, 23, 25, 26, 27, 28, 28, 28, 28],
    [1150, 23, 24, 25, 26, 27, 28, 28, 28, 28],
  ],
};

/** Left: arch and descending aorta, pulmonary trunk, left ventricle. */
export const leftWall: MediastinalWall = {
  depths: DEPTHS,
  rows: [
    [1430, 18, 18, 18, 18, 19, 19, 19, 19, 19],
    [1395, 19, 25, 33, 32, 28, 22, 18, 18, 18],
    [1365, 21, 32, 37, 38, 38, 38, 30, 16, 6],
    [1340, 22, 33, 40, 48, 53, 54, 46, 22, 4],
    [1310, 22, 33, 46, 60, 70, 76, 71, 44, 6],
    [1280, 22, 32, 46, 62, 76, 82, 78, 56, 12],
    [1255, 22, 31, 44, 58, 70, 78, 74, 56, 24],
    [1230, 22, 29, 40, 50, 60, 68, 66, 56, 40],
    [1200, 23, 27, 34, 42, 50, 54, 56, 56, 56],
    [1150, 24, 26, 30, 34, 36, 40, 44, 48, 50],
  ],
};

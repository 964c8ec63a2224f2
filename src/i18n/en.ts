/**
 * English: the source of every message of the frame (bar, tree, search, plate,
 * sheet, notices). The panels' own words are in `en-panels.ts`, health
 * statements are content and live in `src/content`.
 */
type Side = 'left' | 'right';

const sideWords: Readonly<Record<Side, string>> = { left: 'left', right: 'right' };

export const en = {
  // Name and standing line
  appName: 'Puncta',
  review: 'Not yet reviewed by a clinician',
  education: 'Education only, not medical advice, and never a guide for needling yourself or others.',
  educationShort: 'Education only.',

  // Skip links
  skipLinks: 'Skip links',
  skipToSearch: 'Skip to search',
  skipToBody: 'Skip to the body',
  skipToPanel: 'Skip to the text',

  // Top bar
  home: 'Puncta, body map',
  pages: 'Pages',
  pageMap: 'Body map',
  pageMapShort: 'Body',
  pageBefore: 'Before treatment',
  pageBeforeShort: 'Before',
  pageExpect: 'What to expect',
  pageExpectShort: 'Expect',
  pageHow: 'How it works',
  pageSources: 'Sources',
  pageCredits: 'Credits',
  warningSigns: 'Warning signs',
  readingFor: 'Reading for',
  audiencePatient: 'Patient',
  audienceTherapist: 'Therapist',
  audienceEducator: 'Educator',
  audienceButton: (audience: string) => `Reading for: ${audience}`,
  themeToDark: 'Dark theme',
  themeToLight: 'Light theme',
  largerType: 'Larger type',
  menu: 'Menu',

  // Places
  findAPlace: 'Find a place',
  places: 'Places',
  placesClose: 'Close places',
  left: 'Left',
  right: 'Right',
  middle: 'Middle',
  leftInitial: 'L',
  rightInitial: 'R',
  placeWithSide: (name: string, side: Side) => `${name}, ${sideWords[side]}`,
  placeInMiddle: (name: string) => `${name}, middle`,
  groupHeadNeck: 'Head and neck',
  groupTrunk: 'Chest, back and belly',
  groupUpperLimb: 'Shoulder and arm',
  groupLowerLimb: 'Hip, leg and foot',
  riskZoneHere: 'risk zone here',
  complaints: 'Complaints',
  riskZones: 'Risk zones',
  muscles: 'Muscles',

  // Search
  search: 'Search',
  searchLabel: 'Search places, complaints, risk zones and muscles',
  searchPlaceholder: 'Place, pain or muscle',
  searchClear: 'Clear search',
  searchResults: 'Search results',
  searchCount: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  searchNothing: (query: string) => `Nothing found for “${query}”.`,
  searchTry: 'Try a place, a pain or a muscle:',
  searchBroken: 'Search could not be loaded. The lists below still work.',

  // Plate
  plate: 'The body',
  seenFrom: (facing: 'front' | 'back' | Side, whose: 'your' | 'patient') =>
    ({
      front: 'Seen from the front',
      back: 'Seen from behind',
      left: whose === 'your' ? 'Seen from your left' : 'Seen from the patient’s left',
      right: whose === 'your' ? 'Seen from your right' : 'Seen from the patient’s right',
    })[facing],
  sideOf: (side: Side, whose: 'your' | 'patient') =>
    `${whose === 'your' ? 'Your' : 'Patient’s'} ${sideWords[side]}`,
  canvasLabel: 'Body model. Drag to turn it, press a place to choose it.',
  canvasHelp:
    'Every place of this picture is also in the list of places. The buttons below turn the body and bring it nearer.',

  legend: 'Legend',
  legendSelected: 'Selected',
  legendComplaint: 'Complaint',
  legendMuscle: 'Muscle',
  legendPlaces: 'Lines part the places you can press',
  legendPlacesBrief: 'Press a place',
  legendRisk: (name: string) => `Risk zone: ${name}`,
  legendRiskBrief: 'Risk zone',
  placeOnly: (name: string) => `${name} only`,
  schematic: 'Zones are schematic, drawn generously',
  schematicShort: 'Zones are schematic',

  view: 'View',
  viewFront: 'Front',
  viewBack: 'Back',
  viewLeft: 'Left',
  viewRight: 'Right',
  tools: 'Body tools',
  bodyMenu: 'Body',
  bodyForm: 'Body form',
  bodyFeminine: 'Feminine',
  bodyMasculine: 'Masculine',
  skinTone: 'Skin tone',
  skinToneIs: (tone: string) => `Skin tone: ${tone.toLowerCase()}`,
  toneClay: 'Clay (neutral)',
  toneLight: 'Light',
  toneMedium: 'Medium',
  toneDark: 'Dark',
  adjustMenu: 'Adjust',
  turnLeft: 'Turn left',
  turnRight: 'Turn right',
  tiltUp: 'Tilt up',
  tiltDown: 'Tilt down',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  frame: 'Frame the choice',
  resetView: 'Reset view',

  // The body is loading, or is not there
  loadingBody: 'Loading the body',
  loadingPercent: (percent: number) => `Loading the body, ${percent}%`,
  failNoWebgl: 'This browser cannot draw in 3D, so the body is not shown.',
  failContextLost: 'The graphics card stopped drawing the body.',
  failModelMissing: 'The body could not be loaded.',
  failModelBroken: 'The body arrived damaged and was not used.',
  failModelSlow: 'The body is taking too long to arrive.',
  failCrashed: 'Something went wrong while drawing the body.',
  failStillWorks: 'Every place is still in the list, and all texts work.',
  failWhatToDo: 'Turning on hardware acceleration, or another browser, may help.',
  tryAgain: 'Try again',
  openPlaces: 'Open the list of places',

  // The whole app failed
  appFailed: 'Something went wrong and the map could not be shown.',
  appFailedEmergency:
    'After needling near the chest, neck or shoulder, trouble breathing, chest pain or blue lips need emergency care at once. Call emergency services and say that you had needling.',

  // Panel and sheet
  panel: 'About your choice',
  page: 'Page',
  sheetMore: 'More',
  sheetLess: 'Less',
  sheetHandle: 'Size of the text',
  panelFailed: 'This text could not be shown.',
  panelLoading: 'Loading the text',

  // Notices
  announceSelected: (name: string) => `${name}, selected`,
  announceCleared: 'Nothing selected',
  noticeUnknown: (values: readonly string[]) =>
    `This link names something we do not have (${values.join(', ')}), so that part was left out.`,
  dismiss: 'Dismiss',

  // Print
  printedFrom: (address: string, date: string) => `Printed from ${address} on ${date}.`,
};

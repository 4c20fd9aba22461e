// Turns Natural Earth's 1:50m countries into world.json. Why each area is drawn as it is: README.md, beside this file.
// Usage: npm ci && npm run build

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';

const width = 2000;

// Centred on 11° east: the map is cut in the Bering Strait, so that no State lies on both edges.
const centre = 11;

// North of Greenland and Franz Josef Land; south of Tierra del Fuego. Antarctica is not drawn.
const [north, south] = [83.7, -56.2];

// Areas on the unit sphere, from square kilometres. Bends of a line and islands below these sizes are under a pixel even
// at 1,200 pixels; a State whose largest island is smaller than the last gets a dot, whether or not its outline survives.
const squareKilometres = area => area / 6371 ** 2;
const simplifyBelow = squareKilometres(100);
const dropIslandsBelow = squareKilometres(400);
const dotBelow = squareKilometres(6_500);

// Areas without a code of their own in the United Nations' M49 list, by Natural Earth's name: the State with which
// United Nations maps draw them, or null where those maps leave the status open.
const withoutCode = {
  'Ashmore and Cartier Is.': 'AUS',
  'Indian Ocean Ter.': null,
  Kosovo: null,
  'N. Cyprus': 'CYP',
  'Siachen Glacier': null,
  Somaliland: 'SOM',
  Taiwan: 'CHN',
};

// Parts that Natural Earth draws within a State: areas with a code of their own in M49 (null), or, for Crimea, part of
// another State by General Assembly resolution 68/262. Found by a point, [longitude, latitude], near the middle of each.
const parts = [
  ['FRA', null, [[-53.2, 3.9], [-61.4, 16.3], [-61.7, 16.2], [-61.3, 15.9], [-61.0, 14.7], [45.1, -12.8], [55.5, -21.1]]],
  ['NLD', null, [[-68.3, 12.2], [-63.0, 17.5], [-63.2, 17.6]]],
  ['NOR', null, [[-8.4, 71.0], [15.9, 78.6], [22.8, 79.8], [22.3, 77.9], [11.2, 78.6], [18.4, 80.3], [26.7, 78.7], [28.7, 78.9], [32.6, 80.2], [19.1, 74.4]]],
  ['NZL', null, [[-172.5, -8.6], [-171.2, -9.3]]],
  ['RUS', 'UKR', [[34.3, 45.3]]],
];

// Lines that Natural Earth does not have. Parallels are straight in Equal Earth, and a meridian is as good as straight over
// the length of the Golan; so each is a cut of the projected outline. [State, area beyond the cut, a point on it, side].
const cuts = [
  // Western Sahara ends at 27°40' north; Natural Earth draws only the part east of the berm apart from Morocco.
  ['MAR', null, [-9, 27.667], 'south'],
  // The occupied Syrian Golan, Security Council resolution 497 (1981).
  ['ISR', 'SYR', [35.63, 33.0], 'east'],
];

// Where the largest island is not where people would look for the State, or where Natural Earth's 1:50m has no outline.
const dotsByHand = { KIR: [173.0, 1.4], TUV: [179.2, -8.5] };

const atlas = createRequire(import.meta.url)('world-atlas/countries-50m.json');
const topology = simplify(presimplify(atlas, sphericalTriangleArea), simplifyBelow);

const codeByM49 = new Map(
  readFileSync(new URL('../../../../migrations/facts/states.csv', import.meta.url), 'utf8')
    .trim().split('\n').slice(1)
    .map(line => line.split(',', 3))
    .filter(([, , m49]) => m49)
    .map(([code, , m49]) => [m49, code]));

const arcsByOwner = new Map();
for (const country of atlas.objects.countries.geometries) {
  const { name } = country.properties;
  if (name === 'Antarctica')
    continue;
  if (!country.id && !(name in withoutCode))
    throw new Error(`Natural Earth draws "${name}" without an M49 code: decide in README.md and here how to draw it.`);
  // Drawn with Morocco first, so that no trace of the berm is left, then cut off along its boundary.
  const code = name === 'W. Sahara' ? 'MAR' : codeByM49.get(country.id) ?? withoutCode[name] ?? null;
  for (const arcs of country.type === 'Polygon' ? [country.arcs] : country.arcs) {
    const owner = ownerOf(code, arcs);
    arcsByOwner.set(owner, [...arcsByOwner.get(owner) ?? [], arcs]);
  }
}

const projection = geoEqualEarth().rotate([-centre, 0]).precision(0).fitWidth(width, { type: 'Sphere' });
// fitWidth puts the whole sphere into the frame; the crop is subtracted from y wherever a point is projected.
const top = projection([centre, north])[1];
const height = Math.round(projection([centre, south])[1] - top);

const ringsByOwner = new Map();
const dots = {};
for (const [owner, polygons] of arcsByOwner) {
  let rings = mergedRingsOf(polygons);
  for (const [from, to, place, side] of cuts.filter(([from]) => from === owner)) {
    give(to, rings.map(ring => cut(ring, point(place), side, true)));
    rings = rings.map(ring => cut(ring, point(place), side, false));
  }
  give(owner, rings);
  const main = owner && outlineOf(atlas, largest(polygons));
  if (main && geoArea(main) < dotBelow)
    dots[owner] = point(geoCentroid(main)).map(Math.round);
}
for (const [code, place] of Object.entries(dotsByHand))
  dots[code] = point(place).map(Math.round);

const paths = [...ringsByOwner].map(([owner, rings]) => [owner, rings.map(written).join('')]).filter(([, path]) => path);
const states = sorted(paths.filter(([owner]) => owner));
const neutral = paths.find(([owner]) => owner === null)[1];

writeFileSync(new URL('world.json', import.meta.url), `${JSON.stringify({ width, height, states, dots: sorted(Object.entries(dots)), neutral })}\n`);

const absent = [...codeByM49.values()].filter(code => !states[code] && !dots[code]);
console.log(`${width} x ${height}; ${Object.keys(states).length} outlines, ${Object.keys(dots).length} dots; not on the map: ${absent.join(', ')}`);

function ownerOf(code, arcs) {
  const [longitude, latitude] = geoCentroid(outlineOf(atlas, arcs));
  const part = parts.find(([drawnIn, , places]) => drawnIn === code
    && places.some(([x, y]) => Math.abs(x - longitude) < 0.1 && Math.abs(y - latitude) < 0.1));
  return part ? part[1] : code;
}

function outlineOf(from, arcs) {
  return feature(from, { type: 'Polygon', arcs }).geometry;
}

function largest(polygons) {
  return polygons.reduce((a, b) => geoArea(outlineOf(atlas, a)) >= geoArea(outlineOf(atlas, b)) ? a : b);
}

function sorted(entries) {
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}

function give(owner, rings) {
  ringsByOwner.set(owner, [...ringsByOwner.get(owner) ?? [], ...rings]);
}

function point([longitude, latitude]) {
  const [x, y] = projection([longitude, latitude]);
  return [x, y - top];
}

// Lines between polygons of one owner disappear.
function mergedRingsOf(polygons) {
  return mergeArcs(topology, polygons.map(arcs => ({ type: 'Polygon', arcs }))).arcs
    .map(arcs => outlineOf(topology, arcs))
    .filter(outline => geoArea(outline) >= dropIslandsBelow)
    .flatMap(ringsOf);
}

function ringsOf(outline) {
  const rings = [];
  geoPath(projection).context({
    moveTo: (x, y) => rings.push([[x, y - top]]),
    lineTo: (x, y) => rings.at(-1).push([x, y - top]),
    closePath: () => {},
  })(outline);
  return rings;
}

// Sutherland and Hodgman's polygon clipping, against one line parallel to an axis.
function cut(ring, place, side, beyond) {
  const axis = side === 'south' ? 1 : 0;
  const kept = p => (p[axis] > place[axis]) === beyond;
  return ring.flatMap((to, i) => {
    const from = ring.at(i - 1);
    const share = (place[axis] - from[axis]) / (to[axis] - from[axis]);
    const crossing = kept(from) === kept(to) ? [] : [from.map((value, k) => value + share * (to[k] - value))];
    return kept(to) ? [...crossing, to] : crossing;
  });
}

// Relative whole numbers compress best; rounding before subtracting keeps neighbours on the same line.
function written(ring) {
  const points = ring.map(p => p.map(Math.round)).filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1]);
  if (points.length < 3)
    return '';
  const [start, ...rest] = points
    .map(([x, y], i) => i === 0 ? [x, y] : [x - points[i - 1][0], y - points[i - 1][1]])
    .map(([x, y]) => `${x}${y < 0 ? '' : ' '}${y}`);
  return `M${start}l${rest.reduce((path, step) => `${path}${step[0] === '-' ? '' : ' '}${step}`)}z`;
}

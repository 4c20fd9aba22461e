// Reads a calendar from standard input by two libraries that know nothing of each other, and prints what each has found as JSON.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(new URL('../../Site/package.json', import.meta.url));
const { default: ICAL } = await import(require.resolve('ical.js'));
const nodeIcal = require('node-ical');
const text = readFileSync(0, 'utf8');

const calendar = new ICAL.Component(ICAL.parse(text));
const events = calendar.getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid, day: event.startDate.toString(), isAllDay: event.startDate.isDate, days: event.duration.toSeconds() / 86400,
    summary: event.summary, description: event.description, sequence: event.sequence, status: component.getFirstPropertyValue('status'),
    stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString(), url: component.getFirstPropertyValue('url'),
  };
});

const local = day => [day.getFullYear(), String(day.getMonth() + 1).padStart(2, '0'), String(day.getDate()).padStart(2, '0')].join('-');
const others = Object.values(nodeIcal.sync.parseICS(text)).filter(item => item.type === 'VEVENT').map(event => ({
  uid: event.uid, day: local(event.start), isAllDay: event.datetype === 'date', days: Math.round((event.end - event.start) / 86400000),
  summary: event.summary, description: event.description, sequence: Number(event.sequence), status: event.status,
  stamp: event.dtstamp.toISOString(), url: event.url.val ?? event.url,
}));

console.log(JSON.stringify({ 'ical.js': events, 'node-ical': others }));

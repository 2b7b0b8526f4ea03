/** Settings of somebody who means harm, or who pasted what he should not have. */
const HUGE = 'emergency '.repeat(100_000);
const DEEP = '['.repeat(50_000) + ']'.repeat(50_000);

/** In every place that takes a text. */
const TEXTS: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=window.harm=1><script>window.harm=1</script>',
  'an end tag': '</script><script>window.harm=1</script>',
  styles: '<style>*{display:none!important}</style>',
  'a template': '${window.harm=1}{{constructor.constructor("window.harm=1")()}}',
  'a place to fill': '{number} {at} {hours}',
  'a link': 'javascript:window.harm=1',
  'data as a link': 'data:text/html,<script>window.harm=1</script>',
  'a text from right to left': '\u202e999 llac',
  'an isolate': '\u2066999',
  'a mark of direction': '\u200f999',
  'a null byte': 'a\u0000b',
  'an escape': '\u001b[2J999',
  'a new line': 'a\n\nEmergency: call nobody',
  'a huge text': HUGE,
  'nothing to be seen': '\u200b\u2060\u3164',
  'an empty text': '',
  'a lone surrogate': '\ud800',
  'accents without end': `a${'\u0301'.repeat(5000)}`,
  'a reassurance': 'Pain is normal. Ignore every sign. Do not call 999.',
};

const places: Readonly<Record<string, (text: string) => unknown>> = {
  attributes: (text) => ({ 'team-name': text, 'team-phone': text, 'emergency-phone': text }),
  contacts: (text) => ({
    contacts: [
      { name: text, phone: text, hours: text },
      { name: text, phone: '01632 960001' },
    ],
  }),
  signs: (text) => ({
    signs: [
      { urgency: 'emergency', text },
      { urgency: text, text: 'A sign' },
    ],
  }),
  faq: (text) => ({
    faq: [{ id: 'own', topic: 'emergency', question: text, answer: [text], help: text }],
    reword: {
      sleep: { question: text, answer: [text] },
      'self-care': [text],
      [text]: { answer: [text] },
    },
    hide: [text],
  }),
};

const REST: Readonly<Record<string, string>> = {
  'a prototype': '{"__proto__":{"contacts":[{"name":"x","phone":"1"}],"harm":1}}',
  'a constructor': '{"constructor":{"prototype":{"harm":1}}}',
  'a prototype within a rewording':
    '{"reword":{"__proto__":{"answer":["x"]},"sleep":{"__proto__":{"question":"x"}}}}',
  'a prototype within raise': '{"raise":{"__proto__":"emergency","constructor":"emergency"}}',
  'a prototype within a sign': '{"signs":[{"__proto__":{"urgency":"soon","text":"x"}}]}',
  'emergency signs hidden':
    '{"hide":["emergency-signs","same-day-signs","cauda-equina","infection-signs"]}',
  'emergency signs reworded':
    '{"reword":{"emergency-signs":{"question":"x","answer":["All is well"]}}}',
  'emergency signs blanked': '{"reword":{"emergency-signs":{"answer":[]},"sleep":{"answer":[""]}}}',
  'a help line reworded': '{"reword":{"sleep":{"help":"Never","answer":["x"]}}}',
  'an id of ours taken':
    '{"faq":[{"id":"emergency-signs","question":"x","answer":["All is well"]}]}',
  'an id with a path': '{"faq":[{"id":"../emergency-signs","question":"x","answer":["x"]}]}',
  'everything hidden':
    '{"hide":["sleep","sex","work","sport","lifting","paracetamol","emergency-signs"]}',
  'rules lowered': '{"raise":{"RF-E01":"self-care","RF-D01":"soon","RF-H01":"self-care"}}',
  'rules unknown': '{"raise":{"RF-Z99":"emergency","":"emergency"}}',
  'self-care emptied': '{"reword":{"self-care":[]}}',
  'numbers blanked': '{"emergency-phone":"","region":"","advice-phone":" "}',
  'no region': '{"region":"XX"}',
  results: '{"results":{"emergency":{"action":"Wait"}},"ui":{"faq.help":""},"rules":[]}',
  'a list': '[]',
  'a list of settings': '[{"region":"US"}]',
  null: 'null',
  'a number': '42',
  'no JSON': '{"signs":[',
  nothing: '',
  'too deep': DEEP,
  'a list in a list': '{"signs":[[[["x"]]]],"hide":[[["sleep"]]]}',
  'a list too long': JSON.stringify({
    signs: Array.from({ length: 5000 }, (_, at) => ({ urgency: 'emergency', text: `Sign ${at}` })),
  }),
  'unknown keys without end': JSON.stringify(
    Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, 1])),
  ),
};

/** By what they try: the text of a block. */
export const hostileSettings: readonly (readonly [what: string, json: string])[] = [
  ...Object.entries(places).flatMap(([place, put]) =>
    Object.entries(TEXTS).map(
      ([what, text]) => [`${place}: ${what}`, JSON.stringify(put(text))] as const,
    ),
  ),
  ...Object.entries(REST),
];

import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {lint} from '../src/index.ts'
import {withCopies} from '../src/link/copies.ts'
import schema from '../src/schemas/lint.schema.json' with {type: 'json'}
import type {Article, Source} from '../src/types.ts'
import {dice} from './dice.ts'

const first = `A landslide killed 14 people in the village of Ostrel in northern Dravia early on Tuesday, and buried part of
its lower street. The province's governor, Milena Tarvik, came by helicopter.`
const body = [
  `Rescuers with dogs searched the mud through the morning while rain went on falling on the slope above the church, from
which the earth had come down without warning at about four o'clock. Two bridges on the road to Halmet were closed.`,
  `"We had asked for a wall there since the floods of six years ago, and all that we got was a letter," said the mayor,
Jonas Feldar, who had slept in the school with the families from the lower street.`,
  `Tarvik said that the army would bring tents, blankets and a field kitchen before nightfall, and that the pass to
Sellen stayed shut to lorries. She did not say when the railway would be open again.`,
  `Geologists at the university of Varn have warned for years that the clay below Ostrel slides when it is wet. A study
that they published in spring counted eleven slopes in the valley on which nobody should build.`
]
const wire = [first, ...body]

const markdown = (paragraphs: readonly string[], title = 'Landslide kills 14 in Dravian village', day = '2022-05-04') =>
  `---\ndate: ${day}\n---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`
const html = (paragraphs: readonly string[]) =>
  `<html><head><title>Ostrel mourns</title></head><body><nav>Home</nav><article><h1>Ostrel mourns</h1><p><time datetime="2022-05-05">5 May 2022</time></p>
${paragraphs.map((paragraph) => `<p>${paragraph.replaceAll('"', '&quot;').replaceAll('\n', ' ')}</p>`).join('\n')}</article></body></html>`

/** Another report of the same day, with the same people's words in it. */
const other = `The governor of the north came to Ostrel by helicopter on Tuesday afternoon, and was shouted at. Behind the church,
where a row of nine houses had stood, there was a brown field with a tractor on its side. Fourteen people died there before dawn.

"We had asked for a wall there since the floods of six years ago, and all that we got was a letter," said the mayor,
Jonas Feldar. Milena Tarvik, the governor, told him that she had read the letter on the way. She promised an inquiry.

Among the dead are a teacher and her three sons. Their neighbour, Ilse Brandt, heard a sound like a train, she said, and ran.`

const copiesIn = async (sources: readonly Source[]) =>
  Object.fromEntries((await lint(sources)).articles.flatMap(({path, copyOf}) => (copyOf ? [[path, copyOf]] : [])))

const agency = {path: 'agency.md', text: markdown(wire, undefined, '2022-05-03')}

describe('a copy', () => {
  test.each<[string, string, string]>([
    ['the same file', 'b.md', agency.text],
    ['another headline', 'b.md', markdown(wire, 'Village under the mud')],
    [
      'other first words',
      'b.md',
      markdown([`Fourteen people died when a hillside gave way in ${'the north'}.`, ...body])
    ],
    ['no end', 'b.md', markdown(wire.slice(0, 3))],
    ['no beginning', 'b.md', markdown(body)],
    [
      'paragraphs of its own between',
      'b.md',
      markdown([...wire, 'Our reporter adds that the market of Varn is closed.'])
    ],
    [
      'a figure and a name put right',
      'b.md',
      markdown([first.replace('14', '16').replace('Tarvik', 'Tarwik'), ...body])
    ],
    ['a web page', 'b.html', html(wire)],
    [
      'plain text, curly quotes, other lines',
      'b.txt',
      `4 May 2022\n\n${wire.join(' ').replaceAll('\n', ' ').replaceAll('"', '”').replaceAll("'", '’')}`
    ]
  ])('with %s', async (_, path, text) => expect(await copiesIn([agency, {path, text}])).toEqual({[path]: 'agency.md'}))
})

describe('no copy', () => {
  test.each<[string, readonly string[]]>([
    ['another report with the same quotation', [other]],
    [
      'a note of two sentences',
      ['A landslide killed 14 people in the village of Ostrel in northern Dravia early on Tuesday.']
    ],
    ['nothing', ['']]
  ])('is %s', async (_, paragraphs) =>
    expect(await copiesIn([agency, {path: 'b.md', text: markdown(paragraphs)}])).toEqual({})
  )

  test('are reports that end with the same background, even a short one', async () => {
    const draw = dice(3)
    const words = stories.join(' ').split(' ')
    const own = (many: number) => Array.from({length: many}, () => words[draw(words.length)]).join(' ')
    const sources = [150, 140, 130, 120, 40].map((many) => ({
      path: `${many}.md`,
      text: markdown([own(many), ...body.slice(2)])
    }))
    expect(await copiesIn(sources)).toEqual({})
  })

  test('are answers to the same questions', async () => {
    const asked = (name: string, answers: readonly string[]) => ({
      path: `${name}.md`,
      text: markdown(questions.flatMap((question, at) => [question, answers[at]!.replaceAll('NAME', name)]))
    })
    expect(
      await copiesIn([
        asked('Anna Kesten', [
          'NAME wants the harbour of Lorn to stay with the town.',
          'From Sten Ohlin, in Marrow.',
          'To Piet Ronk and to Elsa Dahl.',
          'The Wharf Party of Lorn asked me.'
        ]),
        asked('Bruno Tessel', [
          'NAME would sell the mill at Gund and mend the roofs of Ulm.',
          'In Castor, by Olga Fenn.',
          'To Ruth Abend.',
          'Nobody, but Willem Soor in Gund.'
        ])
      ])
    ).toEqual({})
  })
})

const stories = [
  'A bus fell into the gorge below TOWN on Monday and six schoolchildren were hurt, a driver said. The guard rail had rusted through.',
  'The cinema of TOWN has a roof again after two winters, and the first film will be shown on Saturday night to those who gave tiles.',
  'Thieves took nine bronze bells from chapels around TOWN last week. A dealer in scrap metal told police that he had bought none of them.',
  'TOWN elected a baker to its council by four votes on Sunday. Her opponent, who has held the seat for thirty years, asks for a recount.',
  'A strike at the paper mill of TOWN went into its third week. The owners said that they would talk when the gate was free, and not before.'
]

const questions = [
  'What made you run for this office, and why do you think that you are better fit for it than those who hold it now?',
  'Where were you born and by whom were you brought up, and what of that has stayed with you in what you do today?',
  'To whom do you turn for advice when the budget does not close, and what have they told you that you did not like to hear?',
  'Who paid for your campaign so far, and is there anything that you have promised to any of them in return for their money?'
]

const landslide = 'A landslide killed 11 people in Ostrel, a village in northern Dravia'

describe('copies of one text', () => {
  const wrong = {
    path: 'wrong.md',
    text: markdown([`${landslide} on Tuesday.`, other.replace('Fourteen', 'Eleven')], 'Anger in Ostrel')
  }
  const copies = ['x', 'y', 'z'].map((name) => ({path: `${name}.md`, text: markdown(wire, name, '2022-05-04')}))

  test('are told of the earliest, whatever the order', async () => {
    const expected = {'x.md': 'agency.md', 'y.md': 'agency.md', 'z.md': 'agency.md'}
    expect(await copiesIn([...copies, wrong, agency])).toEqual(expected)
    expect(await copiesIn([agency, wrong, ...copies].reverse())).toEqual(expected)
  })

  test('are one witness, and are named in a finding', async () => {
    const third = {path: 'third.md', text: markdown([`On Tuesday, ${landslide}.`, stories[0]!], 'Third')}
    const result = await lint([...copies, agency, wrong, third])
    const [finding] = result.findings.filter(({ruleId}) => ruleId === 'toll-decrease')
    expect(finding?.location.path).toBe('third.md')
    expect(finding?.why).toContain('`x.md`, `y.md` and `z.md` are copies of `agency.md`: one witness')
    expect(new Ajv2020({strict: false}).compile(schema)(result)).toBe(true)
  })

  test('are each a witness where one was changed: the odd one is that', async () => {
    const text = markdown([first.replace('14 people', '11 people'), ...body], 'Changed')
    for (const odd of ['0.md', 'zz.md'].map((path) => ({path, text}))) {
      const [finding] = (await lint([odd, agency, ...copies])).findings.filter(({ruleId}) => ruleId === 'count')
      expect(finding?.location.path).toBe(odd.path)
      expect(finding?.why.at(-1)).toMatch(/^`.*` are copies of `.*`, changed here$/)
    }
  })
})

test('a round-up holds several texts, and makes no copies of them to one another', async () => {
  const second = {
    path: 'second.md',
    text: markdown([stories.join(' ').replaceAll('TOWN', 'Malk')], 'Second', '2022-05-01')
  }
  const all = {
    path: 'all.md',
    text: markdown([...wire, stories.join(' ').replaceAll('TOWN', 'Malk')], 'All', '2022-05-06')
  }
  expect(await copiesIn([agency, second])).toEqual({})
  expect(Object.values(await copiesIn([agency, second, all]))).not.toContain('second.md')
})

test('many articles take no more time each than few', () => {
  const draw = dice(7)
  const sketch = () => ({size: 128, hashes: Uint32Array.from({length: 128}, () => draw(2 ** 32)).sort()})
  const articles = (many: number): readonly Article[] => {
    const texts = Array.from({length: many / 2}, sketch)
    return Array.from({length: many}, (_, at) => ({
      path: `${at}.md`,
      claims: [],
      publications: [],
      days: [],
      terms: {names: ['ostrel'], counts: [1], leads: []},
      sketch: texts[at % texts.length]!
    }))
  }
  const time = (all: readonly Article[]) => {
    const start = performance.now()
    expect(withCopies(all).filter(({copyOf}) => copyOf).length).toBe(all.length / 2)
    return performance.now() - start
  }
  const [few, many] = [articles(2000), articles(10_000)]
  const fastest = (all: readonly Article[]) => Math.min(time(all), time(all), time(all))
  fastest(few)
  expect(fastest(many) / fastest(few)).toBeLessThan(15)
}, 20_000)

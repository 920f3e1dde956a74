import {describe, expect, test} from 'vitest'
import {isByline, isDateLine, isHeading, isNoise, isTail, isTitle} from '../src/language/en/noise.ts'

describe('noise', () => {
  test.each([
    '3 Min Read',
    '3 min read',
    '12-minute read',
    'Reading time: 4 minutes',
    'Share This Article',
    'Share on Facebook',
    'Share',
    'SHARE:',
    '• share',
    'Advertisement',
    'ADVERTISEMENT - SCROLL TO CONTINUE',
    'Read: Mayor opens new bridge',
    'Also read: Mayor opens new bridge',
    'Read more: Mayor opens new bridge',
    'READ ALSO | Mayor opens new bridge',
    'Read more',
    'Read more »',
    'RELATED: Mayor opens new bridge',
    'Related stories',
    'Watch: Mayor opens new bridge',
    'null | Image: self',
    'Image: City Hall',
    'Image credit: City Hall',
    'Photo: John Doe/Getty',
    'Photo by Jane Doe',
    'John Doe / Getty Images',
    '(AP Photo/Jane Doe)',
    'The mayor at the bridge (Image: City Hall)',
    'File:Bridge (cropped).jpg',
    'Follow: Google News Icon',
    'Follow us on Telegram',
    'Join us on Telegram',
    'Join our WhatsApp channel',
    'Subscribe to our newsletter',
    'Sign up for our daily newsletter',
    'Sign in',
    'All news',
    'Tags: bridges, rivers',
    '#bridges #rivers',
    'pixel.tracker-host',
    'https://example.com/a?b=c',
    'Copyright © 2023 The Daily. All rights reserved.',
    '© 2023 The Daily',
    'All rights reserved.',
    'This site uses cookies.',
    'We use cookies to improve your visit. Learn more.',
    'Click here to read the document',
    'Your email address will not be published. Required fields are marked *',
    'Required fields are marked *',
    '12 comments',
    '1.2K shares',
    'Comments (3)',
    'Save my name, email, and website in this browser for the next time I comment.'
  ])('%s', (line) => expect(isNoise(line) || isTail(line)).toBe(true))

  test.each([
    'Share prices fell 3 percent on Monday.',
    'Shares of the bank fell',
    'Read carefully, the agreement says nothing of peacekeepers.',
    'Read more than 200 pages of the report, the court told the parties.',
    'Image matters to the minister, aides said.',
    'Images of the strike, taken on Monday, show two craters.',
    'Photos of the site were published on Friday.',
    'Subscribe to no theory, the judge told the jury.',
    'Subscribers left in thousands.',
    'Join the army or go to jail, he was told.',
    'Follow the money, the prosecutor said.',
    'Sign of peace',
    'Signs up and down the road were removed.',
    'Related deaths rose to 12 on Monday.',
    'Watch dogs were brought to the border.',
    'Advertisement spending fell by a tenth in the first quarter of the year.',
    'Comments by the minister angered Paris.',
    'Click and drag, the engineer explained.',
    'Copyright law was changed in 2019.',
    'Support us or resign, he told the ministers',
    '3 minutes later the second bomb went off.',
    '12 killed in bus crash',
    'Tags were found on the bodies.',
    'You may also be prosecuted, the ministry warned.',
    '09.10.2023',
    '2,000 troops',
    'Kyiv',
    'Print media in the country are controlled by the state.',
    'Home secretary resigns',
    'Video shows the moment of the crash',
    'Stay away from the river, officials said.',
    'Keep calm, the mayor said.'
  ])('not: %s', (line) => expect(isNoise(line) || isTail(line)).toBe(false))
})

describe('byline', () => {
  test.each([
    'By Jane Doe',
    'By Jane Doe and John Roe, Reuters',
    'BY JANE DOE',
    'By: Jane Doe | October 30, 2020',
    'Reported by: Jane Doe',
    'Written by Jane van der Doe',
    'Reporting by Jane Doe; Editing by John Roe',
    'Source: Reuters',
    'Published 21:30 IST, October 30th 2020',
    'Published: 2020-10-30 21:30',
    'Updated 21:30 IST, October 30th 2020',
    'Last updated on 30 October 2020 at 9:30 p.m.',
    'Posted on Oct 30, 2020',
    'Date of publication: 3 October 2016',
    'Published October 30, 2020 by Jane Doe'
  ])('%s', (line) => expect(isByline(line)).toBe(true))

  test.each([
    'By Monday the troops had left.',
    'By Friday',
    'By the river the army waited',
    'By 2020 the war was over.',
    'Published reports say that 12 people died in October 2020.',
    'Published in 2019, the report names two ministers',
    'Updated figures show 12 deaths on October 30.',
    'Source of the fire unknown',
    'Posted to Moscow in 2019, he resigned',
    'Written by hand, the note names two men'
  ])('not: %s', (line) => expect(isByline(line)).toBe(false))
})

describe('date line', () => {
  test.each([
    '09.10.2023',
    '2023-10-09',
    '10/9/2023',
    'Monday, January 7, 2019',
    'Thu Sep 5 2013',
    '30 October 2020, 21:30 GMT',
    'Oct. 30, 2020 | 9:30 p.m. EST',
    '30th October 2020'
  ])('%s', (line) => expect(isDateLine(line)).toBe(true))

  test.each([
    '2,000',
    'Monday',
    '12',
    'October revolution of 1917',
    '1992. The war began',
    'On Monday 12 died',
    'May 9 parade'
  ])('not: %s', (line) => expect(isDateLine(line)).toBe(false))
})

test.each([
  ['Minister resigns', true, true],
  ['“We will stay”, says minister', true, true],
  ['Will the truce hold?', true, false],
  ['The minister resigned.', false, false],
  ['he resigned', false, false],
  ['The minister said:', false, false]
])('%s: title %s, heading %s', (line, title, heading) => {
  expect([isTitle(line), isHeading(line)]).toEqual([title, heading])
})

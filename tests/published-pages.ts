/** A page in the markup of one publisher or publishing system, and what it says of its time. The texts are invented. */
export interface DatedPage {
  readonly style: string
  readonly html: string
  /** Value, origin. */
  readonly published: readonly [string, string]
  /** The values of changes that are told, the most trusted first. */
  readonly updated?: readonly string[]
}

const story = `<p>The bridge over the Sellen, closed since the flood of 12 March 1998, will open again on Friday, the ministry said in Halmet.</p>
<p>It was built in <time datetime="1931-05-02">May 1931</time> and has been repaired twice, the last time on 3 June 2004, at the cost of the province.</p>`

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bridge opens</title>${head}</head><body>${body}</body></html>`

export const datedPages: readonly DatedPage[] = [
  {
    style: 'WordPress with Yoast: a graph, and the same in Open Graph',
    html: page(
      `<link rel="canonical" href="https://example.org/2020/11/bridge-opens/"><meta property="article:published_time" content="2020-11-09T21:30:00+00:00">
<meta property="article:modified_time" content="2020-11-11T08:00:00+00:00">${ld({
        '@context': 'https://schema.org',
        '@graph': [
          {'@type': 'WebSite', name: 'The Courier', datePublished: '2009-01-01'},
          {'@type': 'ImageObject', datePublished: '2011-02-03'},
          {'@type': ['WebPage', 'FAQPage'], datePublished: '2020-11-09T21:30:00+00:00'},
          {
            '@type': 'Article',
            headline: 'Bridge opens',
            datePublished: '2020-11-09T21:30:00+00:00',
            dateModified: '2020-11-11T08:00:00+00:00'
          }
        ]
      })}`,
      `<article class="post"><h1>Bridge opens</h1><span class="posted-on"><time class="entry-date published" datetime="2020-11-09T21:30:00+00:00">November 9, 2020</time><time class="updated" datetime="2020-11-11T08:00:00+00:00">November 11, 2020</time></span>${story}
<section class="comments-area"><ol class="comment-list"><li class="comment"><time datetime="2021-05-05T10:00:00+00:00">May 5, 2021</time><p>At last!</p></li></ol></section></article>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-11']
  },
  {
    style: 'WordPress, an old theme: a footer of the entry',
    html: page(
      '',
      `<article><header><h1>Bridge opens</h1></header><div class="entry-content">${story}</div><footer class="entry-meta">Posted on <a><time class="entry-date" datetime="2012-11-09T21:30:00+00:00" pubdate>November 9, 2012</time></a></footer></article>`
    ),
    published: ['2012-11-09', 'metadata']
  },
  {
    style: 'Arc: NewsArticle in an array, and a stamp that differs by a zone',
    html: page(
      ld([
        {'@type': 'Organization', name: 'The Herald'},
        {
          '@type': 'NewsArticle',
          headline: 'Bridge opens',
          datePublished: '2020-11-09T23:30:00-05:00',
          dateModified: '2020-11-10T04:30:00Z',
          publisher: {name: 'The Herald'}
        }
      ]),
      `<main><h1>Bridge opens</h1><div class="b-date"><time as="time" datetime="2020-11-10T04:30:00Z">Nov 9, 2020</time></div>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-10']
  },
  {
    style: 'Guardian: a standfirst, an age, a last change',
    html: page(
      '<meta property="article:published_time" content="2020-11-09T21:30:11.000Z"><meta property="og:url" content="https://example.com/world/2020/nov/09/bridge-opens">',
      `<main><article><h1>Bridge opens</h1><div>This article is more than 3 years old</div><details><summary>Mon 9 Nov 2020 21.30 GMT</summary>Last modified on Tue 10 Nov 2020 10.11 GMT</details><div>${story}</div></article></main>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-10']
  },
  {
    style: 'BBC: time elements only',
    html: page(
      '',
      `<main><article><header><h1>Bridge opens</h1></header><div data-component="byline-block"><time data-testid="timestamp" datetime="2020-11-09T21:30:11.000Z">9 November 2020</time><p>Updated <time datetime="2020-11-11T09:00:00.000Z">11 November 2020</time></p></div>${story}</article></main>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-11']
  },
  {
    style: 'BBC of old: seconds',
    html: page(
      '',
      `<div class="story-body"><h1>Bridge opens</h1><div class="date date--v2" data-seconds="1604957411" data-datetime="9 November 2020">9 November 2020</div>${story}</div>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'Reuters: ids for dates, a dateline',
    html: page(
      '<meta name="analyticsAttributes.articleDate" content=""><meta name="article:published_time" content="2020-11-09T21:30:11Z"><meta name="article:modified_time" content="2020-11-09T23:10:00Z"><link rel="canonical" href="https://example.com/world/bridge-opens-2020-11-09/">',
      `<article><h1>Bridge opens</h1><p>HALMET, Nov 9 (Reuters) - The bridge over the Sellen, closed since a flood, will open again on Friday, the ministry said.</p>${story}</article>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-09']
  },
  {
    style: 'AP: milliseconds, and an update',
    html: page(
      '',
      `<main><h1>Bridge opens</h1><div class="Page-byline">By <a>JANE DOE</a><span><bsp-timestamp data-timestamp="1604957411000"></bsp-timestamp></span><div>Updated 6:12 PM UTC, November 10, 2020</div></div><p>HALMET, Dravia (AP) — The bridge over the Sellen, closed since a flood, will open again on Friday, the ministry said.</p>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-10']
  },
  {
    style: 'New York Times of old: figures only',
    html: page(
      '<meta name="pdate" content="20121109"><meta name="utime" content="20121110213000"><meta name="ptime" content="20121109213000">',
      `<h1 itemprop="headline">Bridge opens</h1><div>${story}</div>`
    ),
    published: ['2012-11-09', 'metadata'],
    updated: ['2012-11-10']
  },
  {
    style: 'New York Times: byline with an update',
    html: page(
      '<meta property="article:published" content="2020-11-09T21:30:11.000Z"><meta property="article:modified" content="2020-11-11T03:00:00.000Z">',
      `<article><h1>Bridge opens</h1><p>By <span>Jane Doe</span></p><time datetime="2020-11-09T16:30:11-05:00"><span>Published Nov. 9, 2020</span><span>Updated Nov. 10, 2020</span></time>${story}</article>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-11', '2020-11-10']
  },
  {
    style: 'Al Jazeera: the date in words, for machines in two tags',
    html: page(
      '<meta name="publishedDate" content="2020-11-09T21:30:11Z"><meta name="lastDate" content="2020-11-09T22:30:11Z">',
      `<main><header><h1>Bridge opens</h1></header><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 9 Nov 2020</span><span aria-hidden="true">9 Nov 2020</span></div></div>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'TASS: a dateline without a year, the year in the canonical address',
    html: page(
      '<link rel="canonical" href="https://example.com/world/2020/11/09/1221855">',
      `<div class="news"><h1>Bridge opens</h1><div class="text-block"><p>HALMET, November 9. /TASS/. The bridge over the Sellen, closed since a flood, will open again on Friday, the ministry said.</p>${story}</div></div>`
    ),
    published: ['2020-11-09', 'dateline']
  },
  {
    style: 'RFE/RL: microdata by words',
    html: page(
      '',
      `<div id="article-content"><h1 class="title pg-title">Bridge opens</h1><div class="publishing-details"><div class="published"><span class="date"><time pubdate="pubdate" datetime="2020-11-09T21:30:11+00:00">November 09, 2020</time></span></div></div><div class="wsw">${story}</div></div>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'DW: dates as visible text',
    html: page(
      '',
      `<main><h1>Bridge opens</h1><ul class="smallList"><li><strong>Date</strong> 09.11.2020</li><li><strong>Author</strong> Jane Doe</li></ul><div class="longText">${story}</div></main>`
    ),
    published: ['2020-11-09', 'byline']
  },
  {
    style: 'Blogger: abbr with a title',
    html: page(
      '',
      `<div class="post hentry"><h3 class="post-title entry-title">Bridge opens</h3><div class="post-body entry-content">${story}</div><div class="post-footer"><span class="post-timestamp">at <a class="timestamp-link"><abbr class="published" title="2020-11-09T21:30:00-08:00">9:30 PM</abbr></a></span></div></div>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'Medium: a broken script, a name of its own',
    html: page(
      '<script type="application/ld+json">{"@type":"SocialMediaPosting","headline":"Bridge\nopens","datePublished":"2020-11-09T21:30:00.000Z","dateModified":"2021-01-02T00:00:00.000Z",}</script>',
      `<article><h1>Bridge opens</h1><p>Jane Doe</p><span>4 min read</span><span>·</span><span>Nov 9, 2020</span>${story}</article>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2021-01-02']
  },
  {
    style: 'Substack: NewsArticle beside the publication',
    html: page(
      ld({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Bridge opens',
        datePublished: '2020-11-09T21:30:00+00:00',
        isAccessibleForFree: true
      }),
      `<div class="single-post"><article><h1 class="post-title">Bridge opens</h1><div class="meta">Nov 09, 2020</div>${story}</article><div class="footer">© 2024 Jane Doe</div></div>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'Drupal: RDFa in a span',
    html: page(
      '',
      `<main><article><h1>Bridge opens</h1><span property="schema:dateCreated" content="2020-11-09T21:30:11+00:00" class="hidden"></span><span property="dc:date dc:created" content="2020-11-09T21:30:11+00:00" datatype="xsd:dateTime">Mon, 09/11/2020 - 21:30</span>${story}</article></main>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'a government: Dublin Core, a press release with place and day',
    html: page(
      '<meta name="DC.date.issued" content="2020-11-09"><meta name="DCTERMS.modified" content="2020-11-12">',
      `<main><h1>Bridge opens</h1><p>Press release</p><p>Halmet, 9 November 2020</p>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-12']
  },
  {
    style: 'AMP from a cache: a live blog with its posts',
    html: page(
      `<link rel="canonical" href="https://example.com/live/2020/11/09/bridge">${ld({
        '@type': 'LiveBlogPosting',
        headline: 'Bridge opens: live',
        datePublished: '2020-11-09T06:00:00+01:00',
        dateModified: '2020-11-09T23:00:00+01:00',
        liveBlogUpdate: [{'@type': 'BlogPosting', datePublished: '2020-11-10T12:00:00+01:00'}]
      })}`,
      `<article><h1>Bridge opens: live</h1>${story}</article>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-09']
  },
  {
    style: 'microdata of an article, with a comment that has its own',
    html: page(
      '',
      `<div itemscope itemtype="https://schema.org/ReportageNewsArticle"><h1 itemprop="headline">Bridge opens</h1><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2019-01-01">1 January</time></div>
<span itemprop="datePublished">9 November 2020</span> <span itemprop="dateModified" content="2020-11-11">two days later</span><div itemprop="articleBody">${story}</div></div>`
    ),
    published: ['2020-11-09', 'metadata'],
    updated: ['2020-11-11']
  },
  {
    style: 'teasers of other articles beside it',
    html: page(
      '',
      `<header><div class="breaking"><time datetime="2024-02-02">2 February 2024</time> Flood</div></header><main><article><h1>Bridge opens</h1><p>By Jane Doe</p><time datetime="2020-11-09">9 Nov</time>${story}</article></main>
<aside><article><h3>Other bridge</h3><time class="published" datetime="2024-03-03">3 March</time></article></aside><div class="related-posts"><time class="published" datetime="2024-04-04">4 April</time></div>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'several articles in scripts: that of the page counts',
    html: page(
      `<link rel="canonical" href="https://example.com/bridge-opens">${ld([
        {
          '@type': 'NewsArticle',
          headline: 'Other bridge',
          url: 'https://example.com/other-bridge',
          datePublished: '2024-01-01'
        },
        {
          '@type': 'NewsArticle',
          headline: 'Bridge opens',
          mainEntityOfPage: {'@id': 'https://example.com/bridge-opens/'},
          datePublished: {'@type': 'Date', '@value': '2020-11-09'}
        }
      ])}`,
      `<main><h1>Bridge opens</h1>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'an old film in an article',
    html: page(
      `<meta name="sailthru.date" content="Mon, 09 Nov 2020 21:30:00 GMT">${ld({'@type': 'VideoObject', name: 'The flood', uploadDate: '1998-03-12'})}`,
      `<main><h1>Bridge opens</h1>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'tags that say nothing, and then one that does',
    html: page(
      '<meta property="article:published_time" content="0000-00-00T00:00:00"><meta name="pubdate" content="1970-01-01T00:00:00Z"><meta name="date" content="today"><meta name="cXenseParse:recs:publishtime" content="2020-11-09T21:30:00.000Z">',
      `<main><h1>Bridge opens</h1>${story}</main>`
    ),
    published: ['2020-11-09', 'metadata']
  },
  {
    style: 'only a change is told in the head, the text tells more',
    html: page(
      '<meta http-equiv="last-modified" content="Wed, 11 Nov 2020 10:00:00 GMT"><meta property="og:updated_time" content="2020-11-11T10:00:00Z">',
      `<main><h1>Bridge opens</h1><div class="byline">By Jane Doe | 9 Nov 2020 • 3 min read</div>${story}</main>`
    ),
    published: ['2020-11-09', 'date line'],
    updated: ['2020-11-11']
  },
  {
    style: 'nothing but an address',
    html: page(
      '<link rel="canonical" href="https://example.com/news/bridge-opens-20201109">',
      `<main><h1>Bridge opens</h1>${story}</main>`
    ),
    published: ['2020-11-09', 'url']
  }
]

import type {StampKind} from '../types.ts'

// The names by which pages and front matter give dates, in small letters without signs, the most trusted first.

const published = [
  'articlepublishedtime',
  'ogarticlepublishedtime',
  'articlepublished',
  'articlepublisheddate',
  'articlepublicationdate',
  'articledatepublished',
  'datepublished',
  'rnewsdatepublished',
  'originalpublicationdate',
  'articledateoriginal',
  'firstpublished',
  'publishedat',
  'publisheddate',
  'publishedtime',
  'publishedtimestamp',
  'publicationdate',
  'publicationtime',
  'published',
  'publishdate',
  'publishtime',
  'publishedon',
  'pubdate',
  'ogpubdate',
  'ogpublishedtime',
  'btpubdate',
  'parselypubdate',
  'sailthrudate',
  'cxenseparserecspublishtime',
  'cxenseparsepublishtime',
  'vrpublishedtime',
  'shareaholicarticlepublishedtime',
  'eomportaluploaded',
  'citationpublicationdate',
  'citationonlinedate',
  'dctermsissued',
  'dcdateissued',
  'dctermsavailable',
  'dcissued',
  'prismpublicationdate',
  'pdate',
  'ptime',
  'displaydate',
  'releasedate',
  'dateissued',
  'issued',
  'dcdate',
  'dctermsdate',
  'dcdatecreated',
  'dctermscreated',
  'dccreated',
  'date',
  'articledate',
  'articlecreated',
  'articlecreatedtime',
  'datecreated',
  'createdat',
  'created',
  'uploaddate',
  'citationdate',
  'timestamp'
]

const updated = [
  'articlemodifiedtime',
  'ogarticlemodifiedtime',
  'articlemodified',
  'articleupdated',
  'articleupdatedtime',
  'articlemodifieddate',
  'articledateupdated',
  'datemodified',
  'rnewsdatemodified',
  'modifiedat',
  'modifieddate',
  'modifiedtime',
  'modified',
  'ogupdatedtime',
  'updatedat',
  'updateddate',
  'updatedtime',
  'dateupdated',
  'updated',
  'lastmod',
  'lastmodified',
  'lastmodifiedat',
  'lastmodifieddate',
  'lastupdated',
  'lastupdateddate',
  'lastupdate',
  'dctermsmodified',
  'dcdatemodified',
  'dcmodified',
  'prismmodificationdate',
  'utime',
  'revised',
  'eomportallastupdate'
]

const order: ReadonlyMap<string, {readonly kind: StampKind; readonly rank: number}> = new Map([
  ...ranked('published', published),
  ...ranked('updated', updated)
])

function ranked(kind: StampKind, names: readonly string[]) {
  return names.map((name, rank) => [name, {kind, rank}] as const)
}

/** A name without case, signs and vocabulary: `dc.date.issued`, `DC.Date.Issued`; `http://schema.org/datePublished`. */
export function plainName(name: string): string {
  return name
    .replace(/^.*[/#]|^schema:/, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
}

/** What a date of this name says, and how much it is trusted: 0 is most. */
export const dateName = (name: string) => order.get(plainName(name))

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

/** What a date of some name says, and how much it is trusted: the least number most. */
export type DateNames = (name: string) => {readonly kind: StampKind; readonly rank: number} | undefined

export const dateName: DateNames = (name) => order.get(plainName(name))

/** Names beside those that all know; they are trusted more. */
export function withNames(more: {
  readonly published?: readonly string[]
  readonly updated?: readonly string[]
}): DateNames {
  const own = new Map(
    (['published', 'updated'] as const).flatMap((kind) =>
      (more[kind] ?? []).map((name, at, all) => [plainName(name), {kind, rank: at - all.length}] as const)
    )
  )
  return (name) => own.get(plainName(name)) ?? dateName(name)
}

/** How the arguments of a noun that tells an event stand to its verb. */
export type NominalPattern =
  /** [the killing of twelve by rebels], [rebels’ killing of twelve]: `of` has the object. */
  | 'object'
  /** [the death of twelve], [their withdrawal]: `of` and the possessive have the subject. */
  | 'subject'
  /** [his arrest], [the arrest of two]: both have the object. */
  | 'patient'

/** Nouns that tell what was done, `noun verb`; those in `-ing` need no entry where their verb is known and regular. */
const nouns: Readonly<Record<NominalPattern, string>> = {
  object: `
abduction abduct|abolition abolish|acquisition acquire|adoption adopt|annexation annex|announcement announce
attack attack|ban ban|beating beat|blockade blockade|bombardment bombard|bombing bomb|capture capture|cancellation cancel
closure close|construction construct|conquest conquer|creation create|defeat defeat|delivery deliver|demolition demolish
deployment deploy|destruction destroy|development develop|discovery discover|distribution distribute|endorsement endorse
evacuation evacuate|examination examine|exchange exchange|execution execute|expansion expand|expulsion expel|extension extend
formation form|imposition impose|inspection inspect|installation install|introduction introduce|invasion invade|investigation investigate
killing kill|kidnapping kidnap|launch launch|liberation liberate|loss lose|massacre massacre|murder murder|occupation occupy
overthrow overthrow|payment pay|production produce|publication publish|purchase purchase|ratification ratify|reconstruction reconstruct
reduction reduce|rejection reject|removal remove|rescue rescue|resumption resume|review review|sale sell|search search|seizure seize
shelling shell|shooting shoot|siege besiege|signing sign|slaughter slaughter|storming storm|supply supply|suspension suspend
takeover take|transfer transfer|use use|violation violate|withdrawal withdraw|bombings bomb|support support|raid raid`,
  subject: `
appearance appear|arrival arrive|birth bear|collapse collapse|crash crash|death die|decision decide|departure depart
disappearance disappear|emergence emerge|entry enter|eruption erupt|explosion explode|fall fall|growth grow|meeting meet
outbreak break|participation participate|protest protest|refusal refuse|resignation resign|retirement retire|retreat retreat
return return|rise rise|statement state|suicide suicide|visit visit|victory win|agreement agree|promise promise
increase increase|decrease decrease|decline decline|advance advance|speech speak|strike strike|uprising rise|march march`,
  patient: `
appointment appoint|arrest arrest|assassination assassinate|conviction convict|detention detain|deportation deport|displacement displace
election elect|hospitalization hospitalize|imprisonment imprison|inauguration inaugurate|indictment indict|release release
treatment treat|burial bury|injury injure|wounding wound|prosecution prosecute|trial try|impeachment impeach|dismissal dismiss
nomination nominate|re-election re-elect|capture capture|torture torture|funeral bury`
}

export const nominalPredicates: ReadonlyMap<string, {readonly verb: string; readonly pattern: NominalPattern}> =
  new Map(
    (['object', 'subject', 'patient'] as const).flatMap((pattern) =>
      nouns[pattern]
        .trim()
        .split(/[|\n]/)
        .map((pair) => pair.split(' '))
        .map(([noun = '', verb = '']) => [noun, {verb, pattern}] as const)
    )
  )

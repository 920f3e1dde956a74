/** Words that any report may have and that tell nothing about its topic. */
export const commonWords: ReadonlySet<string> = new Set(
  `about above according across after again against agency also although always amid among another around authorities away back became because
  been before began being below between both brought called came city condition could country daily days dead death deaths died does done down during each
  early earlier eight either else enough even every fell first five following force forces former found four fourth from further gave general given goes government group had half
  have having held here high himself home hour hours hundred hundreds however including injured injuring inside into itself just kept kill killed killing kills
  known large last late later least leave left less life like local long made main make making many meanwhile member members men might military million minister
  minutes month months more morning most much near nearly need never news next night nine none north northern number officer officers official
  officials once only order other others outside over part party past people percent person place police president public reached rebel rebels region report reported reports
  rest result right said saying says second security seen sent several seven should side since site small soldier soldiers some sources south southern
  spokesman spokesperson spokeswoman state statement still such taken telephone television than that their them then there these they thing think third this those though
  thousand thousands three through thus time times today together told took toward towards town troops twice under until upon used very village wake
  want week weeks well went were west western what when where whether which while whole whom whose will with within without woman women work worst would wounded wounding
  wounds year years yesterday young your east eastern area areas civilian civilians least monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december`.split(/\s+/)
)

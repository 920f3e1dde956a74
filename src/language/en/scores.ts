/** Words of games beside which [2-1] is a score. */
export const scoreWords: ReadonlySet<string> = new Set(
  `win wins won winning winner beat beats beaten beating defeat defeats defeated defeating loss losses lost losing lose loses draw draws drew drawn tie ties tied victory victories lead leads led leading trail
trailed trailing score scores scored scoreline scoring goal goals match game games set sets penalties penalty shootout shoot-out aggregate halftime half-time overtime quarterfinal semifinal final finals
equaliser equalizer edged thrashed crushed downed routed upset stunned eliminated swept overcame series tournament league cup innings tiebreak comeback rout triumph result thrashing`.match(
    /\S+/g
  )
)

/** Words of ballots beside which [52-48] is a vote. */
export const voteWords: ReadonlySet<string> = new Set(
  `vote votes voted voting passed passes pass approve approved approves approving approval confirm confirmed confirms confirmation reject rejected rejects ballot ballots ratify ratified senate house parliament court
council assembly chamber congress diet adopted adopts adopt impeached impeach committee justices judges lawmakers panel ruling ruled rule rules majority decision split legislature senators motion bill jury`.match(
    /\S+/g
  )
)

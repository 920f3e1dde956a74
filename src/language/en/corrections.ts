/** A paper that tells its own slip: [an earlier version of this report said that …]. Lower case, tested on a whole sentence. */
export const telling =
  /\b(?:earlier|previous|original|prior) (?:version|edition)s? of (?:this|the) (?:article|story|report|page|post|piece)\b|\bthis (?:article|story|report|page|post|piece) (?:was|has been) (?:corrected|amended)\b|\b(?:incorrectly|erroneously|mistakenly|wrongly) (?:stated|said|reported|gave|named|identified|referred|described)\b|\bmisstated\b|\bmisidentified\b/i

/** A number that takes an earlier one back: the toll was [revised] to 24; 24, [down from] 27; [earlier reports] had spoken of 27. */
export const revising =
  /\b(?:revis(?:ed|es|ing|ion)|recount(?:ed)?|miscount(?:ed)?|down from|downward|counted twice|double[- ]count(?:ed|ing)|by mistake|in error|mistaken(?:ly)?|wrongly|(?:lower|correct|reduc|cut)(?:ed|ing|t)?|correction|(?:earlier|initial(?:ly)?|previous(?:ly)?|original(?:ly)?|at first|first|preliminary|provisional) (?:said|reported|put|thought|feared|believed|counted|given|announced|figures?|tolls?|counts?|numbers?|reports?|estimates?|reported|told)|(?:fewer|lower|less) than|instead of|had (?:been )?(?:said|put|given|reported|counted|spoken|announced))\b/i

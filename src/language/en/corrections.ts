/** A paper that tells its own slip: [an earlier version of this report said that …]. Lower case, tested on a whole sentence. */
export const telling =
  /\b(?:earlier|previous|original|prior) (?:version|edition)s? of (?:this|the) (?:article|story|report|page|post|piece)\b|\bthis (?:article|story|report|page|post|piece) (?:was|has been) (?:corrected|amended)\b|\b(?:incorrectly|erroneously|mistakenly|wrongly) (?:stated|said|reported|gave|named|identified|referred|described)\b|\bmisstated\b|\bmisidentified\b/i

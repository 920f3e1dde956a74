/** Words that name nobody, capitalised or not: grammar, offices, kinds of things, months and weekdays; lower-cased. */
export const notNames: ReadonlySet<string> = new Set(
  `the a an in on at by of for from with and but or if as it its he she they we i you his her their our this that
  these those there here when while after before since until under both all some many most more no not what who
  which where how why so then to mr mrs ms dr sir president minister prime foreign deputy general defence defense
  ministry government parliament army military state secretary spokesman spokeswoman spokesperson chief director
  official officials international national new renewed earlier later however meanwhile also according second first
  third war agreement conflict ceasefire truce treaty accord statement region province corridor city district
  republic federation north south east west northern southern eastern western central one two three four five six
  seven eight nine ten dozens hundreds thousands about nearly almost over only monday tuesday wednesday thursday
  friday saturday sunday january february march april may june july august september october november december jan
  feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun monitor agencies news clashes fighting
  talks peace troops soldiers forces rebels people residents civilians peacekeepers police is was are were has have
  had will would following despite amid because although though once now today yesterday tomorrow yes well just
  still even each every another other others such`.split(/\s+/)
)

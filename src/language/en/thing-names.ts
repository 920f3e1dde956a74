/** Words in the name of a thing that tell what it is: Hopwell [Brewery], [Cape] Lorn; the rest is its own name. */
export const thingWords: ReadonlySet<string> = new Set(
  `museum hotel bank bridge school university hospital clinic theatre theater church cathedral mosque temple monastery abbey station airport stadium arena brewery company
group party union club festival prize award foundation institute college academy park street road avenue lane square river lake mount valley castle palace tower hall
gallery library garden gardens market mine dam tunnel harbour harbor port island bay cape gulf canal forest viaduct pass airlines airways shipping line motors
industries pharmaceuticals foods holdings mill quarry refinery reactor plant prison barracks cemetery reef glacier volcano falls`.match(
    /\S+/g
  )
)

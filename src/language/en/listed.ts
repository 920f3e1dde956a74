/** What headlines promise a list of, in the singular: [10 ways] to sleep better, [five things] we learned. */
export const listNouns: ReadonlySet<string> = new Set(
  'way thing reason tip step idea fact lesson rule mistake takeaway sign question answer trick hack habit secret myth truth trend takeaway point theory moment book film movie song recipe gadget gift app place destination spot quote highlight hint key principle strategy technique method alternative benefit advantage'.split(
    ' '
  )
)

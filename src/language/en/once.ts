const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Deeds that are done to one thing, or by one person to one thing, hardly more than once: `found the pot`, `the mill was bought`. */
export const onceDeeds = words(
  'find discover discovery unearth launch found establish invent build complete demolish open reopen opening buy sell acquire takeover merge sink ' +
    'capsize wreck crash derail explode collapse bury marry wedding divorce birth death die murder assassinate assassination kidnap kidnapping abduct rescue ' +
    'appoint appointment elect resign resignation dismiss dismissal expel expulsion retire adopt ratify enact repeal abolish patent publish premiere release recall ' +
    'swim climb cross conquer steal theft heist burn donate bequeath inaugurate inauguration unveil crown coronation abdicate execute execution'
)

/** Of these, what is done to a thing with a name, and by those who have one to nothing else: the Tarne bridge [opened]. */
export const thingDeeds = words(
  'open inaugurate launch found establish build complete demolish sink capsize wreck crash derail explode collapse christen unveil dedicate ' +
    'dissolve disband privatize privatise nationalize nationalise topple'
)

/** Events of packs that befall a thing with a name once. */
export const thingEvents = words(
  'plant-opening plant-closure stock-listing merger bankruptcy launch landing sinking plane-crash train-crash hospital-opening stadium-opening founding ' +
    'privatization spacecraft-landing coup independence annexation'
)

/** Of what happens every day, what befalls one vehicle or one person with a name once: the ferry [Esmara] ran aground. */
export const namedEvents = words(
  'grounding collision crash emergency-landing helicopter-crash shoot-down hijacking vanishing assassination cable-car'
)

/** Words of sentences that look back on a day of the year, which is then no misprint of another year: `a [wreath] was laid on 9 November 1979`. */
export const commemorating = words(
  'anniversary anniversarie memorial wreath wreaths commemorat commemorate commemoration remembrance remember remembr honour honor honoured ' +
    'tribute plaque stone monument ceremony vigil mark annual annually yearly festival parade birthday holiday edition jubilee centenary'
)

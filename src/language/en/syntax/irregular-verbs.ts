/** Verbs with irregular forms: base, past, participle, and what else is not regular. */
export const irregularVerbs = `
be am is are was were been being 's 're 'm|have has had having 've|do does did done doing|go goes went gone
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent
bet bet|bid bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|broadcast broadcast|build built|burn burnt|burst burst|buy bought|cast cast|catch caught|choose chose chosen
cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|die dying died|dig dug|draw drew drawn
dream dreamt|drink drank drunk|drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fly flew flown flies|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|grind ground|grow grew grown
hang hung hanged|hear heard|hide hid hidden|hit hit|hold held|hurt hurt|keep kept|kneel knelt|know knew known|lay laid
lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|let let|lie lay lain lying|light lit|lose lost|make made
mean meant|meet met|mislead misled|mistake mistook mistaken|outdo outdid outdone|overcome overcame overcome|overhear overheard
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|override overrode overridden
pay paid|prove proven proved|put put|quit quit|read read|rebuild rebuilt|redo redid redone|rid rid|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shed shed
shine shone|shoot shot|show shown showed|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk|sit sat|slay slew slain
sleep slept|slide slid|sling slung|smell smelt|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun
split split|spoil spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
stink stank stunk|strike struck stricken|string strung|strive strove striven|swear swore sworn|sweep swept|swell swollen
swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
tie tying tied|tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone
uphold upheld|upset upset|wake woke woken|wear wore worn|weave wove woven|wed wed|weep wept|win won|wind wound
withdraw withdrew withdrawn|withhold withheld|withstand withstood|wring wrung|write wrote written|rewrite rewrote rewritten
retake retook retaken|resend resent|mow mown|behold beheld|befall befell befallen|offset offset|input input|rethink rethought
bus buses bussed|focus focuses focused focusing|use used using uses|visit visited visiting|free freed freeing|agree agreed agreeing
see seeing|flee fleeing|decree decreed|guarantee guaranteed guaranteeing|disagree disagreed disagreeing|oversee overseeing
`

import type {Command} from './options.ts'

/** What `factlint --help` prints; it fits a screen of 24 lines and 80 columns. */
export const help = `factlint finds facts on which articles disagree: dates, numbers, places, names.

Usage  factlint [lint] [paths…]   what contradicts; default: the corpus, or .
       factlint claims [paths…]   what was understood of each article
       factlint facts [paths…]    facts side by side: who says what
       factlint explain RULE, FINGERPRINT or a.md:12 b.md:30   why (not)?
       factlint suppress FINGERPRINT --reason WHY   report it no more
       factlint suppressions, baseline   list these; report only what is new
       factlint init, config FILE   write a configuration; what holds for FILE
       factlint accept FINGERPRINT  put one side into the fact book
       factlint help COMMAND, completion SHELL   all its options; for shells
Paths  are files, folders (.md .html .txt in them) or globs in quotes.

  -f, --format F             text json sarif github junit rdjson markdown
  -o, --output FILE          write there instead of to the terminal
      --only PATH…, --staged, --since REV   report only there; compare all
      --rule ID:LEVEL        off, or note, warning, error at most
  -c, --config FILE          default: factlint.config.* here or above
      --stdin, --stdin-filename NAME   read one article from a pipe
      --fail-on LEVEL, --max-warnings N   what exits with 1; default: error
  -q, --quiet  errors only   --color, --no-color   -h, --help   -v, --version

Exit   0 no errors   1 errors or too many warnings   2 could not run
E.g.   factlint articles/      factlint archive/ --only draft.md
`

const reading = `  -c, --config FILE          in place of the nearest factlint.config.*
      --stdin                read one article from a pipe
      --stdin-filename NAME  what to call it; its ending says what it is
      --cache, --no-cache    keep what is read in .factlint/ for the next run;
                             default: with a configuration, from 20 articles`
const printing = `  -f, --format text|json     how to print; JSON is for programs
  -o, --output FILE          write there instead of to the terminal
      --color, --no-color    default: colour on a terminal`

/** What \`factlint help COMMAND\` prints; each fits a screen. */
export const commandHelp: Readonly<Record<Exclude<Command, 'help'>, string>> = {
  lint: `factlint [lint] [paths…]: report what contradicts.

Paths are files, folders or globs in quotes; default: the corpus of the
configuration, or this folder. With a corpus, paths are what to report on.
      --only PATH…, --staged, --since REV   report only what stands there, is
                             staged, has changed since; compare with all
      --rule ID:LEVEL        off, or note, warning, error at most
      --fail-on LEVEL        exit with 1 for warning, or note; default: error
      --max-warnings N       exit with 1 for more warnings than N
      --baseline FILE, --suppressions FILE   in place of factlint-*.json
      --today DATE           by which suppressions expire; now is the clock's
  -q, --quiet, --stats, --watch   errors only; times; again on each change
${printing}
${reading}

E.g.   factlint archive/ --only draft.md
       factlint archive/ --stdin --stdin-filename draft.md < draft.md
`,
  claims: `factlint claims [paths…]: print what was understood of each article, sentence
by sentence.

  -q, --quiet                no remarks on files that cannot be read
${printing}
${reading}

E.g.   factlint claims draft.md
       factlint claims --stdin --stdin-filename draft.txt < draft.txt
`,
  facts: `factlint facts [paths…]: print the facts that several articles tell, side by
side: who says what since when.

      --event WORD           its type, or a part of its name: truce
      --attribute WORD       what is told of it: signed, killed, age
      --place WORD           where it was
      --person WORD          whom it is about, or who is quoted
      --conflicts            only what cannot all be true
  -q, --quiet                no remarks on files that cannot be read
${printing}
${reading}

E.g.   factlint facts archive/ --attribute killed,missing
       factlint facts --event truce,treaty --conflicts
`,
  explain: `factlint explain RULE: print the page of a rule.
factlint explain FINGERPRINT [paths…]: print one finding with its reasons.
factlint explain a.md:12 b.md:30 [paths…]: say why two places are, or are not,
flagged: are they of one thing, and may both be true?

      --only PATH…           as lint has it
      --rule ID:LEVEL        as lint has it
  -q, --quiet                no remarks on files that cannot be read
${printing}
${reading}

E.g.   factlint explain event-date
       factlint explain 4b7ddee89c2e9760 archive/
       factlint explain draft.md:12 archive/herald.md:30:5
`,
  suppress: `factlint suppress FINGERPRINT --reason WHY [paths…]: report one finding no
more, wherever it stands; the entry goes to factlint-suppressions.json. Paths
are those that lint has; some digits of the fingerprint are enough.
factlint suppress --prune [paths…]: let go of entries for what is gone, or has
expired.

      --reason WHY           required: next year someone will ask
      --by NAME              who says so; default: the user.name of git
      --until DATE           the last day on which it holds: 2027-01-31
      --suppressions FILE    in place of factlint-suppressions.json
      --today DATE           by which entries expire; now is the clock's
${reading}

E.g.   factlint suppress 4b7ddee89c2e9760 --reason "two calendars"
       factlint suppress --prune archive/
`,
  suppressions: `factlint suppressions [paths…]: list all that is suppressed, with the reasons:
by comments, in front matter, in files beside texts, and one by one.

      --today DATE           by which suppressions expire; now is the clock's
      --suppressions FILE    in place of factlint-suppressions.json
${printing}
${reading}

E.g.   factlint suppressions archive/
       factlint suppressions --today 2027-01-31 --format json
`,
  baseline: `factlint baseline [paths…]: write down today's findings; as long as the file is
there, lint reports new ones only, and counts what is known, moved and fixed.

      --baseline FILE        in place of factlint-baseline.json
      --suppressions FILE    in place of factlint-suppressions.json
${reading}

E.g.   factlint baseline archive/
       factlint archive/ --only draft.md
`,
  init: `factlint init: write factlint.config.yaml. On a terminal it asks three
questions; with flags, or elsewhere, it asks none.

      --corpus "GLOBS"       where the articles are; spaces between several
      --preset NAME          recommended (default) or strict
      --hook, --no-hook      lint what is committed with a hook of git; default:
                             no

E.g.   factlint init
       factlint init --corpus "articles/**/*.md letters" --hook
`,
  completion: `factlint completion SHELL: print what bash, zsh or fish must know to complete
commands, options and their values.

E.g.   eval "$(factlint completion bash)"     in ~/.bashrc
       eval "$(factlint completion zsh)"      in ~/.zshrc
       factlint completion fish | source      in ~/.config/fish/config.fish
`,
  accept: `factlint accept FINGERPRINT [paths…]: put one side of a finding into the fact
book that the configuration names (factBook: facts.yaml). From then on articles
that say otherwise contradict it.

      --side A               which place of the finding holds, by its letter
      --by NAME              who says so
      --because TEXT         why
      --on DATE              when: 2026-11-09
      --rule ID:LEVEL        as lint has it
  -q, --quiet                no remarks on files that cannot be read
${reading}

E.g.   factlint accept 4b7ddee89c2e9760 --side B --by "A. Petrova" \\
         --because "the text of the agreement has it" --on 2026-11-09
`,
  config: `factlint config FILE: print what holds for a file: whether it is in the
corpus, its source, the packs, the level and options of each rule, and where
each of these comes from.

  -f, --format text|json     how to print; JSON is for programs
  -o, --output FILE          write there instead of to the terminal
  -c, --config FILE          in place of the nearest factlint.config.*
      --rule ID:LEVEL        as lint has it

A configuration is factlint.config.json, .yaml, .yml, .ts, .js or .mjs. Its
keys: extends, corpus, ignore, packs, plugins, rules, overrides, sources,
factBook, article.

E.g.   factlint config archive/2020/herald.md
`
}

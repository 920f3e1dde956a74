/** What `factlint --help` prints; it fits a screen of 24 lines and 80 columns. */
export const help = `factlint finds facts on which articles disagree: dates, numbers, places, names.

Usage  factlint [lint] [paths…]          what contradicts; default path: .
       factlint claims [paths…]          what was understood of each article
       factlint facts [paths…]           facts side by side: who says what
       factlint explain <rule | fingerprint | a.md:12 b.md:30> [paths…]
       factlint suppress <fingerprint> --reason WHY | --prune [paths…]
       factlint suppressions | baseline [paths…]   list; report new ones only

Paths  are files, folders (.md .html .txt in them) or globs in quotes.

  -f, --format F             text json sarif github junit rdjson markdown
  -o, --output FILE          write there instead of to the terminal
      --only PATH…           report only what stands there; compare with all;
                             takes all paths up to the next option
      --event, --attribute, --place, --person WORD, --conflicts   narrow facts
      --stdin, --stdin-filename NAME   read one article from standard input
      --fail-on LEVEL, --max-warnings N   what exits with 1; default: error
      --today DATE           by which suppressions expire; or: now
  -q, --quiet, --stats       errors only; what took how long
      --color, --no-color, -h, --help, -v, --version

Exit   0 no errors   1 errors or too many warnings   2 could not run
E.g.   factlint articles/      factlint archive/ --only draft.md
`

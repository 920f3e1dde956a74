import {fail} from './failure.ts'
import type {ExitCode, Io} from './io.ts'
import {commandNames, formatNames, levelNames, type Options, optionTable} from './options.ts'

const shells: Readonly<Record<string, () => string>> = {bash, zsh, fish}

/** `factlint completion SHELL`: print what a shell must know to complete the command line. */
export async function completion({paths: [shell = '', ...others]}: Options, io: Io): Promise<ExitCode> {
  const script = Object.hasOwn(shells, shell) && others.length === 0 ? shells[shell] : undefined
  if (!script) return fail('Name a shell, bash, zsh or fish: `eval "$(factlint completion bash)"`.')
  io.stdout.write(script())
  return 0
}

/** What may follow an option; files where it is not here. */
const values: Readonly<Record<string, readonly string[]>> = {
  format: formatNames,
  'fail-on': levelNames,
  preset: ['recommended', 'strict']
}

const optionsOf = (command: string) =>
  Object.entries(optionTable).filter(([, {commands}]) => !commands || (commands as readonly string[]).includes(command))

const flag = (name: string, short: string | undefined): string => (short ? `-${short}|--${name}` : `--${name}`)

function bash(): string {
  const after = Object.entries(values).map(
    ([name, words]) => `    ${flag(name, optionTable[name]?.short)}) words='${words.join(' ')}' ;;`
  )
  const ofCommand = (name: string): string =>
    optionsOf(name)
      .map(([option]) => `--${option}`)
      .join(' ')
  const others = commandNames.filter((name) => name !== 'lint')
  return `# eval "$(factlint completion bash)"
_factlint() {
  local cur=\${COMP_WORDS[COMP_CWORD]} words=''
  case \${COMP_WORDS[COMP_CWORD-1]} in
${after.join('\n')}
    help) words='${commandNames.join(' ')}' ;;
    completion) words='${Object.keys(shells).join(' ')}' ;;
    *)
      case $cur in
        -*) case \${COMP_WORDS[1]} in
${others.map((name) => `          ${name}) words='${ofCommand(name)}' ;;`).join('\n')}
          *) words='${ofCommand('lint')}' ;;
        esac ;;
        *) if [ "$COMP_CWORD" = 1 ]; then words='${commandNames.join(' ')}'; fi ;;
      esac ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _factlint factlint
`
}

/** Zsh reads what is written for bash. */
function zsh(): string {
  const said = bash().replace('bash)"', 'zsh)"')
  return said.replace('\n', '\nautoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n')
}

function fish(): string {
  const others = commandNames.filter((name) => name !== 'lint').join(' ')
  const options = Object.entries(optionTable).map(([name, {type, short, commands}]) => {
    const known = values[name]
    const what = type === 'boolean' ? '' : known ? ` -x -a '${known.join(' ')}'` : ' -r'
    const where = commands ? ` -n '${when(commands)}'` : ''
    return `complete -c factlint${where} -l ${name}${short ? ` -s ${short}` : ''}${what}\n`
  })
  return `# factlint completion fish | source
complete -c factlint -n __fish_use_subcommand -a '${commandNames.join(' ')}'
complete -c factlint -n '__fish_seen_subcommand_from help' -a '${commandNames.join(' ')}'
complete -c factlint -n '__fish_seen_subcommand_from completion' -x -a '${Object.keys(shells).join(' ')}'
${options.join('')}`

  /** Without a command it is lint. */
  function when(commands: readonly string[]): string {
    const named = `__fish_seen_subcommand_from ${commands.join(' ')}`
    return commands.includes('lint') ? `${named}; or not __fish_seen_subcommand_from ${others}` : named
  }
}

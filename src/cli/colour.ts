/** Whether to colour: what the command line says, else the environment, else on a terminal. */
export function wantsColour(said: boolean | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (said !== undefined) return said
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return isTerminal && env.TERM !== 'dumb'
}

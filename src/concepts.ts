export const lemma = (form: string, _as: 'verb' | 'noun' | 'adjective'): string => form
export const concept = (lemma: string, _form: 'verb' | 'noun' | 'adjective', _particle?: string): string => lemma
export const isLight = (_concept: string): boolean => false

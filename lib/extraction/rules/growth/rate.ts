/** Whether a figure of this class is a percentage or percentage points. */
export const isRate = (name: string): boolean => name === 'percent' || name === 'points'
